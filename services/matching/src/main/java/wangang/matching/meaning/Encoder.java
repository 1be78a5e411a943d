package wangang.matching.meaning;

/** Turns a short text into a direction: numbers whose squares add up to 1. */
@FunctionalInterface
public interface Encoder {

    float[] encode(String text);
}
