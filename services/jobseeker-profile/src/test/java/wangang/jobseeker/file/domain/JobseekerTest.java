package wangang.jobseeker.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.jobseeker.file.domain.FileFixture.aGraduate;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.file.domain.JobseekerEvent.FileChanged;
import wangang.platform.kernel.Outcome;

class JobseekerTest {

    private static final Instant THEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Jobseeker jobseeker = Jobseeker.file(
                    JobseekerId.next(THEN), "account-1", aGraduate().file(), THEN)
            .after();

    @Test
    void consentsToNothingWhenFiled() {
        assertThat(jobseeker.consents().answers()).hasSize(4).doesNotContainValue(true);
        assertThat(jobseeker.consents().letTheFileBeTold()).isFalse();
    }

    @Test
    void growsItsVersionsWhenTheFileChanges() {
        var changed = changed(jobseeker.replaceFile(1, aGraduate().workingFor(2).file(), NOW));
        assertThat(changed).hasValueSatisfying(event -> {
            assertThat(event.after().version()).isEqualTo(2);
            assertThat(event.after().fileVersion()).isEqualTo(2);
            assertThat(event.after().changedAt()).isEqualTo(NOW);
            assertThat(event.after().filedAt()).isEqualTo(THEN);
        });
    }

    @Test
    void doesNothingWhenTheFileReadsTheSame() {
        assertThat(changed(jobseeker.replaceFile(1, aGraduate().file(), NOW))).isEmpty();
    }

    @Test
    void refusesAChangeDecidedOnAnOlderFile() {
        assertThat(jobseeker
                        .replaceFile(7, aGraduate().workingFor(2).file(), NOW)
                        .isDone())
                .isFalse();
    }

    @Test
    void aConsentGivenMeanwhileDoesNotMakeAnEditOfTheFileStale() {
        var consenting =
                jobseeker.decide(Purpose.MATCHING, true, NOW).orElseThrow().after();
        assertThat(consenting.version()).isEqualTo(2);
        assertThat(changed(consenting.replaceFile(1, aGraduate().workingFor(2).file(), NOW)))
                .hasValueSatisfying(event -> assertThat(event.after().version()).isEqualTo(3));
    }

    @Test
    void letsTheFileBeToldForMatchingOrRecommendationsOnly() {
        for (var purpose : Purpose.values()) {
            var after = jobseeker.decide(purpose, true, NOW).orElseThrow().after();
            assertThat(after.consents().letTheFileBeTold())
                    .isEqualTo(purpose == Purpose.MATCHING || purpose == Purpose.RECOMMENDATIONS);
        }
    }

    @Test
    void tellsNothingWhenAnAnswerStaysTheSame() {
        assertThat(jobseeker.decide(Purpose.MATCHING, false, NOW)).isEmpty();
    }

    @Test
    void roundsAHomeToAboutAKilometre() {
        assertThat(new Home("310105005", 31.21567, 121.38449).coarse()).isEqualTo(new Home("310105005", 31.22, 121.38));
    }

    @Test
    void keepsItsWordsOutOfItsTextForm() {
        assertThat(jobseeker.toString()).doesNotContain("某大学").doesNotContain("订单系统");
    }

    private static Optional<FileChanged> changed(Outcome<Optional<FileChanged>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Optional<FileChanged>>(var change) -> change;
            case Outcome.Refused<Optional<FileChanged>>(var rejections) -> throw new AssertionError(rejections);
        };
    }
}
