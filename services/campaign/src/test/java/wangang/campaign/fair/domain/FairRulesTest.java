package wangang.campaign.fair.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.organising.domain.Eligibility;
import wangang.campaign.organising.domain.Targets;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class FairRulesTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-28T10:00");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final CampaignTerms CAMPAIGN = new CampaignTerms(
            "百日千企万岗",
            "2027 届",
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 31),
            Targets.NONE,
            Eligibility.OF_ALL,
            List.of());
    private static final String ORGANISER = "长宁区就业促进中心";
    private static final Room HALL = new Room("A 厅", 40, null);
    private static final Room ONLINE = new Room("线上 1", 10, "https://meeting.example/1");
    private static final Session MORNING = session(DAY, 9, 12);

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(null, fair(FairKind.ON_SITE, List.of(HALL), List.of(MORNING, session(DAY, 13, 17)))),
                Arguments.of(null, fair(FairKind.ONLINE, List.of(ONLINE), List.of(MORNING))),
                Arguments.of(null, fair(FairKind.BOTH, List.of(HALL, ONLINE), List.of(MORNING))),
                Arguments.of("fair/rooms-missing", fair(FairKind.ON_SITE, List.of(), List.of(MORNING))),
                Arguments.of(
                        "fair/room-invalid",
                        fair(FairKind.ON_SITE, List.of(HALL, new Room("A 厅", 1, null)), List.of(MORNING))),
                Arguments.of(
                        "fair/room-invalid", fair(FairKind.ON_SITE, List.of(new Room("B", 0, null)), List.of(MORNING))),
                Arguments.of("fair/room-link-invalid", fair(FairKind.ON_SITE, List.of(ONLINE), List.of(MORNING))),
                Arguments.of("fair/room-link-invalid", fair(FairKind.ONLINE, List.of(HALL), List.of(MORNING))),
                Arguments.of(
                        "fair/room-link-invalid",
                        fair(FairKind.BOTH, List.of(new Room("B", 1, "javascript:alert(1)")), List.of(MORNING))),
                Arguments.of(
                        "fair/room-link-invalid",
                        fair(FairKind.ONLINE, List.of(new Room("B", 1, "https:///room")), List.of(MORNING))),
                Arguments.of(
                        "fair/room-link-invalid",
                        fair(FairKind.ONLINE, List.of(new Room("B", 1, "https://a b")), List.of(MORNING))),
                Arguments.of(
                        "fair/room-invalid",
                        fair(FairKind.ON_SITE, List.of(new Room("A\n厅", 1, null)), List.of(MORNING))),
                Arguments.of(
                        "fair/room-invalid",
                        fair(FairKind.ON_SITE, List.of(HALL, new Room(" A 厅 ", 1, null)), List.of(MORNING))),
                Arguments.of("fair/sessions-missing", fair(FairKind.ON_SITE, List.of(HALL), List.of())),
                Arguments.of(
                        "fair/session-invalid", fair(FairKind.ON_SITE, List.of(HALL), List.of(session(DAY, 12, 9)))),
                Arguments.of(
                        "fair/sessions-overlap",
                        fair(FairKind.ON_SITE, List.of(HALL), List.of(MORNING, session(DAY, 11, 13)))),
                Arguments.of(
                        "fair/session-outside-campaign",
                        fair(FairKind.ON_SITE, List.of(HALL), List.of(session(LocalDate.of(2027, 1, 1), 9, 12)))),
                Arguments.of(
                        "fair/session-over",
                        fair(FairKind.ON_SITE, List.of(HALL), List.of(session(LocalDate.of(2026, 11, 27), 9, 12)))),
                Arguments.of(
                        "fair/session-over",
                        fair(FairKind.ON_SITE, List.of(HALL), List.of(session(NOW.toLocalDate(), 10, 12)))),
                Arguments.of(null, fair(FairKind.ON_SITE, List.of(HALL), List.of(session(NOW.toLocalDate(), 11, 12)))),
                Arguments.of(
                        "fair/minutes-invalid",
                        new FairForm(
                                "专场",
                                ORGANISER,
                                FairKind.ON_SITE,
                                "长宁路",
                                List.of(HALL),
                                List.of(MORNING),
                                4,
                                5,
                                3,
                                null,
                                null)),
                Arguments.of(
                        "fair/venue-invalid",
                        new FairForm(
                                "专场",
                                ORGANISER,
                                FairKind.BOTH,
                                null,
                                List.of(HALL),
                                List.of(MORNING),
                                15,
                                5,
                                3,
                                null,
                                null)),
                Arguments.of(
                        "fair/kind-missing",
                        new FairForm(
                                "专场", ORGANISER, null, "长宁路", List.of(HALL), List.of(MORNING), 15, 5, 3, null, null)),
                Arguments.of(
                        "fair/name-invalid",
                        new FairForm(
                                " ",
                                ORGANISER,
                                FairKind.ON_SITE,
                                "长宁路",
                                List.of(HALL),
                                List.of(MORNING),
                                15,
                                5,
                                3,
                                null,
                                null)),
                Arguments.of("fair/organiser-invalid", organisedBy(" ")),
                Arguments.of("fair/organiser-invalid", organisedBy("中".repeat(101))),
                Arguments.of("fair/organiser-invalid", organisedBy("就业\n中心")),
                Arguments.of("fair/school-invalid", ofSchool("校".repeat(61))),
                Arguments.of(null, ofSchool(" 华东理工大学 ")),
                Arguments.of("fair/places-invalid", withPlaces(0)),
                Arguments.of("fair/places-invalid", withPlaces(100_001)),
                Arguments.of(null, withPlaces(100_000)));
    }

    @ParameterizedTest
    @MethodSource
    void broken(@Nullable String code, FairForm form) {
        var codes = FairRules.check(form, CAMPAIGN, NOW) instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.<String>of();
        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static FairForm fair(FairKind kind, List<Room> rooms, List<Session> sessions) {
        return new FairForm("专场招聘会", ORGANISER, kind, "长宁路 999 号", rooms, sessions, 15, 5, 3, null, null);
    }

    private static FairForm organisedBy(String organiser) {
        return new FairForm(
                "专场", organiser, FairKind.ON_SITE, "长宁路", List.of(HALL), List.of(MORNING), 15, 5, 3, null, null);
    }

    private static FairForm ofSchool(String school) {
        return new FairForm(
                "专场", ORGANISER, FairKind.ON_SITE, "长宁路", List.of(HALL), List.of(MORNING), 15, 5, 3, null, school);
    }

    private static FairForm withPlaces(int places) {
        return new FairForm(
                "专场", ORGANISER, FairKind.ON_SITE, "长宁路", List.of(HALL), List.of(MORNING), 15, 5, 3, places, null);
    }

    private static Session session(LocalDate day, int from, int to) {
        return new Session(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
