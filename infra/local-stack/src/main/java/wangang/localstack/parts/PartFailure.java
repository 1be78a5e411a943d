package wangang.localstack.parts;

import org.jspecify.annotations.Nullable;

/** A part did not start; the message is one sentence for the person at the terminal. */
public final class PartFailure extends RuntimeException {

    private final String sentence;

    public PartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
