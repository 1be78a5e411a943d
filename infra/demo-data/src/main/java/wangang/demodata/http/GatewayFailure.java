package wangang.demodata.http;

/** The platform cannot be worked with; the message is one sentence for the person at the terminal. */
public final class GatewayFailure extends RuntimeException {

    public GatewayFailure(String sentence) {
        super(sentence);
    }

    public GatewayFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** @param action what was tried, as in "registering employer 12" */
    public static GatewayFailure refused(String action, Answer answer) {
        var detail = answer.json().path("detail").asString("");
        return new GatewayFailure("%s was refused with status %d %s %s"
                .formatted(action, answer.status(), answer.code(), detail)
                .strip());
    }
}
