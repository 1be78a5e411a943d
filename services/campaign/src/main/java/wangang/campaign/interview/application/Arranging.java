package wangang.campaign.interview.application;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.interview.domain.InterviewTime;
import wangang.campaign.interview.domain.Parties;
import wangang.campaign.timetable.domain.Interview;

/** Makes interviews of what a timetable arranges. */
record Arranging(Fair fair, Map<UUID, BoothPlace> places, Map<UUID, Attendee> attendees) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Beyond all guessing. */
    private static final int TICKET_BYTES = 16;

    FairInterview draft(LocalDate day, Interview interview, Instant now) {
        var place = Objects.requireNonNull(places.get(interview.booth().value()));
        var person = Objects.requireNonNull(attendees.get(interview.person().value()));
        var parties = new Parties(
                fair.id(),
                fair.campaign(),
                new BoothId(place.booth()),
                place.employer(),
                person.registration(),
                person.jobseeker(),
                person.number(),
                Objects.requireNonNull(place.room()));
        return FairInterview.draft(InterviewId.next(now), parties, InterviewTime.of(day, interview), ticket(), now);
    }

    private static String ticket() {
        byte[] bytes = new byte[TICKET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
