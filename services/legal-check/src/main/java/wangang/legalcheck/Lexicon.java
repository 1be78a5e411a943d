package wangang.legalcheck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Named lists of words that patterns refer to in braces. */
final class Lexicon {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");

    private final Map<String, List<String>> words;

    Lexicon(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    Lexicon with(@Nullable Map<String, List<String>> more) {
        if (more == null) {
            return this;
        }
        var all = new HashMap<>(words);
        all.putAll(more);
        return new Lexicon(all);
    }

    /** @throws IllegalArgumentException when it names an unknown list */
    String expand(String pattern) {
        return expand(pattern, 0);
    }

    private String expand(String pattern, int depth) {
        if (depth > 8) {
            throw new IllegalArgumentException("word lists name each other: " + pattern);
        }
        return NAME.matcher(pattern).replaceAll(match -> {
            var list = words.get(match.group(1));
            if (list == null) {
                throw new IllegalArgumentException("no list of words is called " + match.group(1) + ": " + pattern);
            }
            return Matcher.quoteReplacement(expand(alternatives(list), depth + 1));
        });
    }

    /** Longest first, for the first alternative that fits is taken. */
    private static String alternatives(List<String> list) {
        return list.size() == 1 && list.getFirst().startsWith("[")
                ? list.getFirst()
                : list.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}
