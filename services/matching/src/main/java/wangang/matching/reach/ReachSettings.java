package wangang.matching.reach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a vacancy is hard to fill.
 *
 * @param perOpening people whom it reaches for each opening where that is no difficulty any more (people)
 * @param payGap how far the offer is below the median of comparable ones where that is the whole difficulty (0 to 1)
 * @param days for how long it has been open where that is the whole difficulty (days)
 * @param few share of the difficulty that few people make (0 to 1)
 * @param pay share of the difficulty that the pay makes; the time makes the rest (0 to 1)
 */
@ConfigurationProperties("wangang.matching.reach")
record ReachSettings(
        @DefaultValue("10") int perOpening,
        @DefaultValue("0.3") double payGap,
        @DefaultValue("60") int days,
        @DefaultValue("0.5") double few,
        @DefaultValue("0.25") double pay) {

    ReachSettings {
        if (perOpening < 1 || payGap <= 0 || days < 1 || few < 0 || pay < 0 || few + pay > 1) {
            throw new IllegalArgumentException(
                    "wangang.matching.reach: per-opening, pay-gap and days are positive, few and pay at most 1 together");
        }
    }
}
