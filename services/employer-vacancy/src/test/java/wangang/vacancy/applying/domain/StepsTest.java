package wangang.vacancy.applying.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

class StepsTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void keepsWhenAStepWasReachedFirst() {
        var steps = Steps.NONE
                .reaching(ApplicationStatus.VIEWED, FIRST)
                .reaching(ApplicationStatus.VIEWED, LATER)
                .reaching(ApplicationStatus.INTERVIEW, LATER)
                .reaching(ApplicationStatus.REJECTED, LATER);

        assertThat(steps).isEqualTo(new Steps(FIRST, LATER, null, null));
    }

    /** During an upgrade an older instance brings applications on without entering when. */
    @Test
    void aStepThatNobodyEnteredIsKnownByTheTimeOfTheLastChange() {
        var employer = new EmployerId(UUID.randomUUID());
        var interviewed = new Application(
                new ApplicationId(UUID.randomUUID()),
                new VacancyId(UUID.randomUUID()),
                employer,
                new JobseekerId(UUID.randomUUID()),
                ApplicationStatus.INTERVIEW,
                new Consent(employer, "v1", FIRST),
                Steps.NONE,
                null,
                3,
                FIRST,
                FIRST);

        var refused = interviewed.progress(ApplicationStatus.REJECTED, null, LATER);

        assertThat(refused.map(Application::steps)).isEqualTo(Outcome.done(new Steps(null, FIRST, null, null)));
    }
}
