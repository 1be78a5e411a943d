package wangang.vacancy.sharing.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * What each side states before staff are shared (人社厅发〔2020〕98号): the workers were asked and stay employed by whoever
 * lends them, and nobody profits from the lending.
 */
public final class Assurance {

    private Assurance() {}

    /** @param value only an outcome has one */
    public static <T> Outcome<T> given(@Nullable Boolean workersConsent, @Nullable Boolean notForProfit, T value) {
        return Boolean.TRUE.equals(workersConsent) && Boolean.TRUE.equals(notForProfit)
                ? Outcome.done(value)
                : Outcome.refused(Rejection.rule(
                        "sharing/statements-missing",
                        "workersConsent",
                        "共享用工须经劳动者本人同意，劳动关系不变，且不得以营利为目的；请确认后将 workersConsent 与 notForProfit 都设为 true。"));
    }
}
