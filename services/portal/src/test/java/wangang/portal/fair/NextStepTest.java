package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.FAIR;
import static wangang.portal.fair.Examples.fair;
import static wangang.portal.fair.Examples.registration;

import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final String REGISTER = "/me/fairs/" + FAIR + "/register";
    private static final String DAY = "/me/fairs/" + FAIR;

    @Test
    void letsVisitorsAndJobseekersRegisterWhileTheRegistrationIsOpen() {
        assertThat(NextStep.of(fair("REGISTRATION"), null, null).address()).isEqualTo(REGISTER);
        assertThat(NextStep.of(fair("REGISTRATION"), "JOBSEEKER", null).label()).isEqualTo("报名");
    }

    @Test
    void sendsWhoIsLateToTheDoor() {
        var step = NextStep.of(fair("REGISTRATION_CLOSED"), "JOBSEEKER", null);

        assertThat(step.label()).isNull();
        assertThat(step.sentence()).contains("现场登记");
        assertThat(NextStep.of(fair("REGISTRATION_CLOSED", "ONLINE"), null, null)
                        .sentence())
                .doesNotContain("现场");
    }

    @Test
    void letsPeopleWalkInWhileItRuns() {
        assertThat(NextStep.of(fair("RUNNING"), "JOBSEEKER", null))
                .isEqualTo(new NextStep("招聘会正在举行，没有报名也可以现场登记。", "现场登记", REGISTER));
    }

    @Test
    void leadsWhoIsRegisteredToTheOwnDay() {
        assertThat(NextStep.of(fair("REGISTRATION"), "JOBSEEKER", registration("REGISTERED", null))
                        .address())
                .isEqualTo(DAY);
        assertThat(NextStep.of(fair("RUNNING"), "JOBSEEKER", registration("REGISTERED", null))
                        .sentence())
                .contains("签到码");
    }

    @Test
    void saysWhereOnTheWaitingListSomebodyIs() {
        assertThat(NextStep.of(fair("REGISTRATION"), "JOBSEEKER", registration("WAITING", 4L))
                        .sentence())
                .contains("候补第 4 位");
    }

    @Test
    void saysWhyAFairIsNotHeldAndOffersNothing() {
        var step = NextStep.of(fair("CANCELLED"), "JOBSEEKER", registration("REGISTERED", null));

        assertThat(step.sentence()).contains("大雪");
        assertThat(step.label()).isNull();
    }

    @Test
    void sendsEmployersAndOfficersToTheirDesks() {
        var asking = NextStep.of(fair("REGISTRATION"), "EMPLOYER", null);
        assertThat(asking.label()).isEqualTo("申请展位");
        assertThat(asking.address()).matches("/employer/fairs/[0-9a-f-]{36}/apply");
        assertThat(NextStep.of(fair("RUNNING"), "OFFICER", null).address()).isEqualTo("/office");
    }
}
