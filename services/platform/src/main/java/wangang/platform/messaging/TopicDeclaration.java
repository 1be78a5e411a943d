package wangang.platform.messaging;

/** A compacted entity topic and its dead-letter topic, made at start when absent by whoever writes or reads it. */
public record TopicDeclaration(String topic) {

    public static TopicDeclaration compacted(String topic) {
        return new TopicDeclaration(topic);
    }
}
