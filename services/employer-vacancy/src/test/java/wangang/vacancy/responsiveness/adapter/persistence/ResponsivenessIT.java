package wangang.vacancy.responsiveness.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.testsupport.messaging.SentEvents;
import wangang.vacancy.responsiveness.application.CountingEmployers;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

@TestPropertySource(properties = "wangang.vacancy.responsiveness.look-every=1h")
class ResponsivenessIT extends ServiceIT {

    private static final String APPLICATION = """
            INSERT INTO application (id, vacancy_id, employer_id, jobseeker_id, status, text_version, granted_at, version,
                                     submitted_at, changed_at, interview_at)
            VALUES (gen_random_uuid(), :vacancy, :employer, gen_random_uuid(), :status, '2026-11', :sent, 1, :sent,
                    :changed, :interview)
            """;

    @Autowired
    private CountingEmployers counting;

    @Test
    void countsWhatWasAnsweredInTimeAndTellsTheRates() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        applied(employer, vacancy, "INTERVIEW", 30, 29, 29);
        applied(employer, vacancy, "REJECTED", 30, 24, null);
        applied(employer, vacancy, "REJECTED", 30, 10, null);
        applied(employer, vacancy, "RECEIVED", 30, 30, null);
        applied(employer, vacancy, "VIEWED", 30, 29, null);
        // Neither late enough to be due, nor late at all, nor of this season.
        applied(employer, vacancy, "RECEIVED", 3, 3, null);
        applied(employer, vacancy, "WITHDRAWN", 30, 28, null);
        applied(employer, vacancy, "RECEIVED", 100, 100, null);
        // Taken back when an answer was overdue.
        applied(employer, vacancy, "WITHDRAWN", 30, 10, null);

        countAll();

        var seen = employer.reads(vacancy);
        assertThat(seen.text("/employer/answerRate")).isEqualTo("0.35");
        assertThat(seen.text("/employer/freshRate")).isEqualTo("1.0");
        var told = sent().awaitAbout(employer.id(), 3).getLast();
        assertThat(SentEvents.type(told)).isEqualTo("employer.changed.v1");
        assertThat(SentEvents.data(told).path("answerRate").asDouble()).isEqualTo(0.35);
    }

    @Test
    void aCountThatChangesNoRateIsNotTold() {
        var employer = aVerifiedEmployer();
        countAll();
        assertThat(employer.read().etag()).isEqualTo("\"2\"");
    }

    @Test
    void fewApplicationsSayNothing() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        applied(employer, vacancy, "RECEIVED", 30, 30, null);
        countAll();
        assertThat(employer.reads(vacancy).json().at("/employer/answerRate").isMissingNode())
                .isTrue();
    }

    private void countAll() {
        database.sql("UPDATE employer SET counted_at = NULL").update();
        boolean more = true;
        while (more) {
            more = counting.countSome();
        }
    }

    private void applied(
            TestEmployer employer,
            UUID vacancy,
            String status,
            int daysAgo,
            int changedDaysAgo,
            @Nullable Integer interviewDaysAgo) {
        database.sql(APPLICATION)
                .param("vacancy", vacancy)
                .param("employer", employer.id())
                .param("status", status)
                .param("sent", before(daysAgo))
                .param("changed", before(changedDaysAgo))
                .param("interview", interviewDaysAgo == null ? null : before(interviewDaysAgo))
                .update();
    }

    private static Timestamp before(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }
}
