package wangang.localstack.process;

/** Something the operator has to know; the message is one sentence that says what is wrong and what to do. */
public final class Trouble extends RuntimeException {

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
