package wangang.campaign.attendance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairKind;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.fair.domain.FairTerms;
import wangang.campaign.fair.domain.Room;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;

/** A fair of one morning, and what people and booths do there. */
final class AttendedFair {

    static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    static final Session MORNING = new Session(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));

    private static final FairId ID = FairId.next(NOW);

    private AttendedFair() {}

    static Fair that(FairStatus status) {
        return fair(status, null);
    }

    static Fair withPlaces(int places) {
        return fair(FairStatus.REGISTRATION, places);
    }

    static Fair fair(FairStatus status, @Nullable Integer places) {
        var terms = new FairTerms(
                "专场招聘会",
                "长宁区就业促进中心",
                FairKind.ON_SITE,
                "长宁路 999 号",
                List.of(new Room("A", 2, null)),
                List.of(MORNING),
                15,
                5,
                3,
                places,
                null);
        return new Fair(ID, CampaignId.next(NOW), terms, List.of(), status, null, 1, NOW);
    }

    static Booth booth(BoothStatus status) {
        return new Booth(
                BoothId.next(NOW),
                ID,
                new EmployerId(Uuid7.next(NOW)),
                List.of(),
                List.of(),
                status,
                null,
                null,
                1,
                NOW);
    }

    static Ticket ticket() {
        return new Ticket(RegistrationId.next(NOW), new JobseekerId(Uuid7.next(NOW)), 137, new CheckInCode("23456789"));
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.of();
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(var value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }
}
