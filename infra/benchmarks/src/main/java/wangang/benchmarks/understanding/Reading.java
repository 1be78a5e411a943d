package wangang.benchmarks.understanding;

import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.Understood;
import wangang.matching.understanding.experience.Years;
import wangang.matching.understanding.text.Found;
import wangang.matching.vocabulary.Pay;

/** A posting with what the reader made of it, as short words that can be compared; {@code -} is unsaid. */
record Reading(RealPosting posting, Understood understood, double milliseconds) {

    static final String UNSAID = "-";

    String degree() {
        var required = understood.degree().required();
        return required == null ? UNSAID : required.value().name();
    }

    /** 3, 1-3. */
    String years() {
        var required = understood.experience().required();
        return required == null ? UNSAID : words(required.value());
    }

    /** Yuan a month, 8000-12000; an amount without an upper end has none here either. */
    String pay() {
        var pay = pay(understood.pay());
        return pay == null ? UNSAID : pay.monthlyMin() + (pay.max() == null ? "-" : "-" + pay.monthlyMax());
    }

    private static String words(Years years) {
        return years.max() == null ? String.valueOf(years.min()) : years.min() + "-" + years.max();
    }

    private static @Nullable Pay pay(@Nullable Found<Pay> found) {
        return found == null || found.value().isNegotiable() ? null : found.value();
    }
}
