package wangang.campaign.fair.domain;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fair is.
 *
 * @param name its name
 * @param organiser who holds it
 * @param kind where it is held
 * @param venue address; absent when it is online
 * @param rooms its rooms
 * @param sessions when it is held
 * @param interviewMinutes length of an interview, minutes
 * @param changeOverMinutes pause of an interviewer between two interviews, minutes
 * @param walkingMinutes what people need from one room to another, minutes
 * @param places how many people may come; absent when as many as like may
 * @param school the university that it is held for; absent when it is for everybody
 */
public record FairTerms(
        String name,
        String organiser,
        FairKind kind,
        @Nullable String venue,
        List<Room> rooms,
        List<Session> sessions,
        int interviewMinutes,
        int changeOverMinutes,
        int walkingMinutes,
        @Nullable Integer places,
        @Nullable String school) {

    public FairTerms {
        rooms = List.copyOf(rooms);
        sessions = List.copyOf(sessions);
    }

    /** Of a form that {@link FairRules} found nothing wrong with. */
    static FairTerms checked(FairForm form) {
        return new FairTerms(
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.organiser()),
                Objects.requireNonNull(form.kind()),
                form.venue(),
                form.givenRooms(),
                form.givenSessions(),
                Objects.requireNonNull(form.interviewMinutes()),
                Objects.requireNonNull(form.changeOverMinutes()),
                Objects.requireNonNull(form.walkingMinutes()),
                form.places(),
                form.school());
    }

    /** As everybody may see them: who has an online room's address is let in. */
    public FairTerms withoutLinks() {
        var shown = rooms.stream()
                .map(room -> new Room(room.code(), room.booths(), null))
                .toList();
        return new FairTerms(
                name,
                organiser,
                kind,
                venue,
                shown,
                sessions,
                interviewMinutes,
                changeOverMinutes,
                walkingMinutes,
                places,
                school);
    }

    /** @param taken places that others have */
    public boolean hasPlace(long taken) {
        return places == null || taken < places;
    }

    LocalDateTime begins() {
        return sessions.stream()
                .map(Session::begins)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDateTime ends() {
        return sessions.stream()
                .map(Session::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Optional<Room> room(String code) {
        return rooms.stream().filter(room -> room.code().equals(code)).findFirst();
    }
}
