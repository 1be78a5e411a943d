package wangang.platform.web;

import wangang.platform.kernel.Outcome;

/** Where outcomes meet HTTP. */
public final class Edge {

    private Edge() {}

    /** @throws RejectedException when the outcome is a refusal */
    public static <T> T unwrap(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var rejections) -> throw new RejectedException(rejections);
        };
    }
}
