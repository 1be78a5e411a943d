package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class TimeRules {

    /** A posting that nobody looks at for longer is not meant seriously. */
    static final int LONGEST_YEARS = 2;

    private TimeRules() {}

    static @Nullable Rejection closingDateMustBeGiven(PublicationCase vacancy) {
        return vacancy.terms().validUntil() == null
                ? Rejection.invalid("vacancy/closing-date-missing", "validUntil", "请填写有效期 validUntil，例如 2027-03-31。")
                : null;
    }

    static @Nullable Rejection closingDateMustBeInTheFuture(PublicationCase vacancy) {
        var last = vacancy.terms().validUntil();
        return last != null && last.isBefore(vacancy.today())
                ? Rejection.rule("vacancy/closing-date-in-the-past", "validUntil", "有效期早于今天，请改为今天或以后的日期。")
                : null;
    }

    static @Nullable Rejection closingDateMustBeNear(PublicationCase vacancy) {
        var last = vacancy.terms().validUntil();
        return last != null && last.isAfter(vacancy.today().plusYears(LONGEST_YEARS))
                ? Rejection.rule("vacancy/closing-date-too-far", "validUntil", "有效期最长两年，请改为较近的日期，到期前可以延长。")
                : null;
    }
}
