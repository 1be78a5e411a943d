package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.LegalCheck;
import wangang.legalcheck.VacancyTerms;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class PacedCheckTest {

    private static final Advertisement ADVERTISEMENT =
            Advertisement.of("接待来访。要求已婚已育。", VacancyTerms.unknown(LocalDate.of(2026, 11, 23), "310105"));

    private final PacedCheck paced = new PacedCheck(LegalCheck.shipped(), Duration.ofMillis(1));

    @Test
    void aTextThatWaitsTooLongIsRefusedAndTheNextIsRead() {
        paced.turns().acquirePermission();

        assertThat(((Outcome.Refused<CheckResult>) paced.check(ADVERTISEMENT)).rejections())
                .extracting(Rejection::code, Rejection::kind)
                .containsExactly(tuple("vacancy/check-busy", Rejection.Kind.UNAVAILABLE));

        paced.turns().onComplete();
        assertThat(((Outcome.Done<CheckResult>) paced.check(ADVERTISEMENT))
                        .value()
                        .blocks())
                .isTrue();
    }
}
