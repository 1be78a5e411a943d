package wangang.acceptance;

import java.time.LocalTime;
import java.util.Map;
import wangang.demodata.http.Call;
import wangang.demodata.http.Role;

/** A fair on its day: one booth, five minutes for each of four in the next half hour. */
public final class FairToday {

    private final Platform platform;
    private final AnnouncedFair fair;
    private final LocalTime begins;

    public FairToday(Platform platform) {
        var first = AnnouncedFair.inTwoMinutes();
        this.platform = platform;
        begins = first.toLocalTime();
        fair = new AnnouncedFair(platform, first, begins.plusMinutes(20), 5, 0);
        fair.exhibitor();
    }

    public String id() {
        return fair.id();
    }

    /** Lets somebody who has an account file and register for the only booth; answers the registration. */
    public String register(String account) {
        var token = platform.tokens().of(account, Role.JOBSEEKER);
        new Jobseeker(platform, token, "p" + Words.unique() + "@example.invalid").filed(Tides.file());
        return fair.onceKnown(
                        token,
                        Call.post(
                                fair.at("/registrations"),
                                AnnouncedFair.wishFor(fair.exhibitors.getFirst().booth())))
                .path("registrationId")
                .asString("");
    }

    /** Ranks who registered, as matching suggests, publishes the timetable and begins. */
    public void begin() {
        fair.exhibitors.forEach(fair::rank);
        fair.publishTimetable();
        fair.start();
    }

    /** Somebody comes ten minutes after the beginning. */
    public void isLate(String registration) {
        var at = begins.plusMinutes(10);
        var receipt = fair.officer.does(
                "Telling of a late train",
                Call.post(
                        fair.at("/changes"),
                        Map.of("kind", "LATE_ARRIVAL", "registrationId", registration, "at", at.toString())));
        if (receipt.path("moved").asInt(-1) != 1) {
            throw new IllegalStateException("one interview should have moved: " + receipt);
        }
    }

    public void takeBack() {
        fair.takeBack();
    }
}
