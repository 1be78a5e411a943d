package wangang.matching.guidance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param cases how many cases a group needs, each employer's counted up to the cap (vacancies)
 * @param employers of how many employers they must be, so that nobody's pay is read off another's (employers)
 * @param perEmployer cap: for how many cases one employer counts at most, however many vacancies it has; never more than
 *     half of those needed, so that nobody makes up more than half of a group (vacancies)
 * @param sample of a larger group so many are drawn, always the same ones (vacancies)
 * @param alike titles without an occupation are compared with what means at least so much alike (cosine, 0 to 1)
 * @param remembered how long an answer is given again without being counted anew
 */
@ConfigurationProperties("wangang.matching.guidance")
record GuidanceSettings(
        @DefaultValue("10") int cases,
        @DefaultValue("3") int employers,
        @DefaultValue("5") int perEmployer,
        @DefaultValue("500") int sample,
        @DefaultValue("0.6") double alike,
        @DefaultValue("1m") Duration remembered) {

    /** More is refused by Elasticsearch (index.max_result_window). */
    private static final int MOST = 10_000;

    GuidanceSettings {
        require(employers >= 2, "employers must be 2 at least");
        require(perEmployer >= 1 && perEmployer * 2 <= cases, "per-employer must be 1 to half of cases");
        require(sample >= cases && sample <= MOST, "sample must be cases to 10000");
        require(alike >= 0 && alike <= 1, "alike must be 0 to 1");
        require(!remembered.isNegative(), "remembered must not be negative");
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("wangang.matching.guidance." + rule);
        }
    }
}
