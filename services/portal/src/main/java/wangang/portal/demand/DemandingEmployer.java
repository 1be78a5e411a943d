package wangang.portal.demand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer that wants people, as the employer-vacancy service answers it. */
record DemandingEmployer(
        UUID employerId,
        String name,
        String subdistrictCode,
        long vacancies,
        long wanted,
        long longestOpen,
        long unapplied,
        @Nullable Double answerRate) {

    public String answers() {
        return answerRate == null ? "投递不多，暂无统计" : Math.round(answerRate * 100) + "%";
    }
}
