package wangang.matching.relevance;

import java.util.regex.Pattern;
import wangang.matching.understanding.skills.Skills;

/**
 * Whether the encoder can tell what typed words mean. It was taught Chinese: letters that it has not met, such as a
 * reference or a slip of the fingers, it takes for one another, and “jfqzkvmu” would mean much the same as “QA”.
 */
final class Legible {

    private static final Pattern NOT_LATIN = Pattern.compile("(?=\\p{L})\\P{IsLatin}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

    /** Letters of what is short for something: QA, CAD, SaaS. */
    private static final int ABBREVIATION = 4;

    private Legible() {}

    static boolean is(String typed) {
        return NOT_LATIN.matcher(typed).find()
                || Skills.shipped().find(typed).isPresent()
                || LATIN.matcher(typed).results().anyMatch(word -> isKnown(word.group()));
    }

    private static boolean isKnown(String word) {
        return word.length() <= ABBREVIATION || Skills.shipped().find(word).isPresent();
    }
}
