package wangang.campaign.fair.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;

/**
 * A fair as it was typed, unchecked.
 *
 * @param name its name, at most 60 characters
 * @param organiser who holds it (人力资源市场暂行条例 28), at most 100 characters
 * @param kind where it is held
 * @param venue address, at most 200 characters; needed unless it is online
 * @param rooms its rooms, 1 to 100
 * @param sessions when it is held, 1 to 20, all within the campaign
 * @param interviewMinutes length of an interview, 5 to 120 minutes
 * @param changeOverMinutes pause of an interviewer between two interviews, 0 to 60 minutes
 * @param walkingMinutes what people need from one room to another, 0 to 60 minutes
 * @param places how many people may come, 1 to 100,000; as many as like when absent
 * @param school the university that it is held for, as its plan names it; for everybody when absent
 */
public record FairForm(
        @Nullable String name,
        @Nullable String organiser,
        @Nullable FairKind kind,
        @Nullable String venue,
        @Nullable List<Room> rooms,
        @Nullable List<Session> sessions,
        @Nullable Integer interviewMinutes,
        @Nullable Integer changeOverMinutes,
        @Nullable Integer walkingMinutes,
        @Nullable Integer places,
        @Nullable String school) {

    FairForm completed() {
        return new FairForm(
                PlainText.trimmed(name),
                PlainText.trimmed(organiser),
                kind,
                PlainText.trimmed(venue),
                given(rooms).stream().map(Room::trimmed).toList(),
                given(sessions),
                interviewMinutes,
                changeOverMinutes,
                walkingMinutes,
                places,
                PlainText.trimmed(school));
    }

    List<Room> givenRooms() {
        return given(rooms);
    }

    List<Session> givenSessions() {
        return given(sessions);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
