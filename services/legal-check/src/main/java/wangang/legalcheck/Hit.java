package wangang.legalcheck;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** A place where a wording stands; offsets are those of the folded text. */
record Hit(Passage passage, Wording wording, MatchResult match, int start, int end) {

    private static final String PUNCTUATION = ",、;:。(";

    static Hit of(Passage passage, Wording wording, Matcher found) {
        boolean marked = wording.marksASpan() && found.start("span") >= 0;
        int start = marked ? found.start("span") : found.start();
        int end = marked ? found.end("span") : found.end();
        while (end > start + 1 && PUNCTUATION.indexOf(passage.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Hit(passage, wording, found.toMatchResult(), start, end);
    }

    boolean isCalled(String name) {
        return wording.name().equals(name);
    }

    /** What stands in a named group; empty when the group is not in the wording or not in this match. */
    Optional<String> group(String name) {
        return wording.has(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
