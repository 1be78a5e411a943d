package wangang.vacancy.webhook.domain;

/** What came of an attempt; of what the receiver said only the status is kept. */
public sealed interface Answer {

    int GONE = 410;

    record Status(int code) implements Answer {

        boolean isSuccess() {
            return code >= 200 && code < 300;
        }
    }

    record None(Failure failure) implements Answer {}

    default boolean isDelivered() {
        return this instanceof Status status && status.isSuccess();
    }

    default boolean isGone() {
        return this instanceof Status(int code) && code == GONE;
    }
}
