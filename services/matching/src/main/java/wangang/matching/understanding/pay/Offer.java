package wangang.matching.understanding.pay;

import wangang.matching.understanding.text.Span;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;

/**
 * An amount or a range in yuan per unit of its form; {@code isBase} where commission or the like comes on top, or a
 * probation's pay, and then never the most that is paid.
 */
record Offer(PayForm form, int min, int max, boolean isBase, boolean isLeast, Span span) {

    boolean isRange() {
        return min != max;
    }

    Pay pay(int months) {
        return new Pay(
                form, min, isLeast ? null : max, months > 0 && form == PayForm.MONTHLY ? (Integer) months : null);
    }

    boolean isPlausible() {
        return min <= max
                && switch (form) {
                    case MONTHLY -> min >= 600 && max <= 500_000;
                    case DAILY -> min >= 40 && max <= 10_000;
                    case HOURLY -> min >= 5 && max <= 2_000;
                    case YEARLY -> min >= 10_000 && max <= 10_000_000;
                    case NEGOTIABLE -> false;
                };
    }
}
