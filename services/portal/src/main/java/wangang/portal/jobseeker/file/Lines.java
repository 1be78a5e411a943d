package wangang.portal.jobseeker.file;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several short texts in one input: one a line, or between commas as people write them here. */
final class Lines {

    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n、，,;；]+");

    private Lines() {}

    /** Each once, in the order in which they were written. */
    static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(text, -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    static String text(@Nullable List<String> lines) {
        return lines == null ? "" : String.join("、", lines);
    }
}
