package wangang.campaign.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.attendance.domain.AttendedFair.DAY;
import static wangang.campaign.attendance.domain.AttendedFair.MORNING;
import static wangang.campaign.attendance.domain.AttendedFair.NOW;
import static wangang.campaign.attendance.domain.AttendedFair.codes;
import static wangang.campaign.attendance.domain.AttendedFair.done;
import static wangang.campaign.attendance.domain.AttendedFair.that;
import static wangang.campaign.attendance.domain.AttendedFair.ticket;
import static wangang.campaign.attendance.domain.AttendedFair.withPlaces;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.fair.domain.Session;

class RegistrationTest {

    private static final ConsentForm AGREED = new ConsentForm(true, "2026-11");
    private static final RegistrationForm BARE = new RegistrationForm(null, null, null);

    private final UUID booth = UUID.randomUUID();

    @Test
    void whoSaysNothingComesToAllSessionsAndIsShownToNobody() {
        var registered = registered(that(FairStatus.REGISTRATION));
        assertThat(registered.hours()).containsExactly(MORNING);
        assertThat(registered.wishes()).isEmpty();
        assertThat(registered.consent()).isNull();
        assertThat(registered.hasPlace()).isTrue();
    }

    @Test
    void beyondThePlacesWhoComesWaitsAndMovesUp() {
        var waiting = done(Registration.register(ticket(), asked(BARE, withPlaces(2), 2), NOW));
        assertThat(waiting.status()).isEqualTo(RegistrationStatus.WAITING);
        assertThat(done(Registration.register(ticket(), asked(BARE, withPlaces(2), 1), NOW))
                        .hasPlace())
                .isTrue();
        assertThat(waiting.moveUp(NOW).hasPlace()).isTrue();
        assertThat(waiting.moveUp(NOW).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = FairStatus.class, names = "REGISTRATION", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnOpenRegistrationTakesPeopleAndChanges(FairStatus status) {
        assertThat(codes(Registration.register(ticket(), asked(BARE, that(status), 0), NOW)))
                .containsExactly("registration/closed");
        assertThat(codes(registered(that(FairStatus.REGISTRATION)).change(asked(BARE, that(status), 0), NOW)))
                .containsExactly("registration/fixed");
    }

    @Test
    void whoWalksInHasArrivedWhileTheFairRunsAndHasPlaces() {
        var running = AttendedFair.fair(FairStatus.RUNNING, 1);
        var walked = done(Registration.walkIn(ticket(), asked(BARE, running, 0), NOW));
        assertThat(walked.walkIn()).isTrue();
        assertThat(walked.arrivedAt()).isEqualTo(NOW);
        assertThat(codes(Registration.walkIn(ticket(), asked(BARE, running, 1), NOW)))
                .containsExactly("arrival/no-place");
        assertThat(codes(Registration.walkIn(ticket(), asked(BARE, that(FairStatus.REGISTRATION), 0), NOW)))
                .containsExactly("arrival/fair-not-running");
    }

    @Test
    void wishesKeepTheirOrderAndTheirConsent() {
        var other = UUID.randomUUID();
        var form = new RegistrationForm(null, List.of(other, booth), AGREED);
        var registered = done(Registration.register(
                ticket(), new RegistrationCase(form, that(FairStatus.REGISTRATION), Set.of(booth, other), 0), NOW));
        assertThat(registered.wishes()).containsExactly(new BoothId(other), new BoothId(booth));
        assertThat(registered.consent()).isEqualTo(new Consent("2026-11", NOW));
    }

    static Stream<RegistrationForm> withoutConsent() {
        return Stream.of(
                wishing(null),
                wishing(new ConsentForm(false, "2026-11")),
                wishing(new ConsentForm(null, "2026-11")),
                wishing(new ConsentForm(true, " ")),
                wishing(new ConsentForm(true, "x".repeat(41))));
    }

    @ParameterizedTest
    @MethodSource("withoutConsent")
    void nobodyIsShownToABoothWithoutConsent(RegistrationForm form) {
        assertThat(refusalsOf(form)).contains("registration/consent-missing");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var late = new Session(DAY, LocalTime.of(11, 0), LocalTime.of(13, 0));
        var form = new RegistrationForm(List.of(late, late), List.of(booth, booth, UUID.randomUUID()), null);
        assertThat(refusalsOf(form))
                .containsExactly(
                        "registration/hours-invalid",
                        "registration/hours-outside-sessions",
                        "registration/booths-invalid",
                        "registration/booth-unknown",
                        "registration/consent-missing");
        var many = Stream.generate(UUID::randomUUID).limit(31).toList();
        assertThat(refusalsOf(new RegistrationForm(null, many, AGREED))).containsExactly("registration/booths-invalid");
    }

    @Test
    void whatIsWithdrawnLeavesNoWishAndIsOver() {
        var fair = that(FairStatus.RUNNING);
        var form = new RegistrationForm(null, List.of(booth), AGREED);
        var wished = done(Registration.register(ticket(), asked(form, that(FairStatus.REGISTRATION), 0), NOW));
        var withdrawn = done(wished.withdraw(fair, NOW));
        assertThat(withdrawn.wishes()).isEmpty();
        assertThat(codes(withdrawn.withdraw(fair, NOW))).containsExactly("registration/over");
        assertThat(codes(withdrawn.change(asked(BARE, fair, 0), NOW))).containsExactly("registration/over");
        assertThat(codes(withdrawn.arrive(fair, NOW))).containsExactly("arrival/withdrawn");
        assertThat(codes(wished.withdraw(that(FairStatus.DONE), NOW))).containsExactly("registration/fair-over");
    }

    @Test
    void oneArrivesOnceAndNotFromTheWaitingList() {
        var registered = registered(that(FairStatus.REGISTRATION));
        var fair = that(FairStatus.RUNNING);
        var arrived = done(registered.arrive(fair, NOW));
        assertThat(arrived.arrivedAt()).isEqualTo(NOW);
        assertThat(done(arrived.arrive(fair, NOW.plusSeconds(60)))).isEqualTo(arrived);
        assertThat(codes(registered.arrive(that(FairStatus.DONE), NOW))).containsExactly("arrival/fair-not-running");
        var waiting = done(Registration.register(ticket(), asked(BARE, withPlaces(1), 1), NOW));
        assertThat(codes(waiting.arrive(fair, NOW))).containsExactly("arrival/waiting");
    }

    private Registration registered(Fair fair) {
        return done(Registration.register(ticket(), asked(BARE, fair, 0), NOW));
    }

    private static RegistrationForm wishing(@Nullable ConsentForm consent) {
        return new RegistrationForm(null, List.of(new UUID(1, 1)), consent);
    }

    private List<String> refusalsOf(RegistrationForm form) {
        return codes(Registration.register(ticket(), asked(form, that(FairStatus.REGISTRATION), 0), NOW));
    }

    private RegistrationCase asked(RegistrationForm form, Fair fair, long taken) {
        return new RegistrationCase(form, fair, Set.of(booth), taken);
    }
}
