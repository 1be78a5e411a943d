package wangang.legalcheck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Named lists of words that expressions refer to in braces: a file's own, then the common ones. */
final class Lexicon {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");

    private final Map<String, List<String>> words;
    private final @Nullable Lexicon common;
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> reading = new HashSet<>();

    private Lexicon(Map<String, List<String>> words, @Nullable Lexicon common) {
        this.words = Map.copyOf(words);
        this.common = common;
    }

    Lexicon(Map<String, List<String>> words) {
        this(words, null);
    }

    Lexicon with(@Nullable Map<String, List<String>> more) {
        return new Lexicon(more == null ? Map.of() : more, this);
    }

    /** @throws IllegalArgumentException when it names an unknown list */
    String expand(String regex) {
        return NAME.matcher(regex)
                .replaceAll(
                        match -> Matcher.quoteReplacement(owner(match.group(1)).expanded(match.group(1))));
    }

    /** @throws IllegalArgumentException when it cannot be read or names an unknown list */
    Part read(String regex) {
        return ExpressionReader.read(regex, name -> owner(name).part(name));
    }

    /** @throws IllegalArgumentException that names the one that cannot be read */
    List<Expression> expressions(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(one -> expression("exception " + one, one))
                        .toList();
    }

    /** @throws IllegalArgumentException that names it, when it cannot be read */
    Expression expression(String name, String written) {
        try {
            return new Expression(written, this);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private Lexicon owner(String name) {
        if (words.containsKey(name)) {
            return this;
        }
        if (common == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return common.owner(name);
    }

    private Part part(String name) {
        var known = parts.get(name);
        if (known == null) {
            if (!reading.add(name)) {
                throw new IllegalArgumentException("word lists name each other: " + name);
            }
            known = read(alternatives(name));
            parts.put(name, known);
        }
        return known;
    }

    private String expanded(String name) {
        return expand(alternatives(name));
    }

    /** Longest first, for the first alternative that fits is taken. */
    private String alternatives(String name) {
        var list = words.getOrDefault(name, List.of());
        return list.size() == 1 && list.getFirst().startsWith("[")
                ? list.getFirst()
                : list.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}
