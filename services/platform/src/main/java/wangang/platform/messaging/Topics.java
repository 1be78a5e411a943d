package wangang.platform.messaging;

/** Names of topics and groups as this installation spells them: a prefix keeps several on one cluster apart. */
public final class Topics {

    /** What a topic's dead-letter topic is called. */
    public static final String DEAD_LETTERS = "-dlt";

    private final String prefix;

    Topics(String prefix) {
        this.prefix = prefix;
    }

    public String name(String topic) {
        return prefix + topic;
    }

    /** Groups of consumers have the same prefix: installations that share one would take each other's records. */
    public String group(String group) {
        return prefix + group;
    }

    public String deadLetters(String topic) {
        return prefix + topic + DEAD_LETTERS;
    }
}
