package wangang.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of the job market.
 *
 * @param whole words kept by hand, never taken apart in a query
 * @param compounds words of the reference tables, taken apart where they consist of known words
 */
record DomainWords(Set<String> whole, Set<String> compounds) {
    private static final int LONGEST = 10;

    static DomainWords load() {
        Set<String> whole = new HashSet<>();
        lines("job_words.txt").flatMap(line -> Stream.of(line.split("\\s+"))).forEach(word -> addTo(whole, word));
        Set<String> compounds = new HashSet<>();
        for (String table : new String[] {"occupations.txt", "majors.txt", "it_words.txt", "universities.txt"}) {
            lines(table).forEach(word -> addTo(compounds, word));
        }
        lines("streets.txt").forEach(street -> {
            addTo(compounds, street);
            addTo(compounds, street.replaceFirst("(街道|镇|乡)$", ""));
        });
        compounds.removeAll(whole);
        return new DomainWords(whole, compounds);
    }

    boolean contains(String word) {
        return whole.contains(word) || compounds.contains(word);
    }

    private static void addTo(Set<String> words, String word) {
        if (word.length() >= 2 && word.length() <= LONGEST && word.chars().allMatch(c -> TextScanner.isHan((char) c))) {
            words.add(word);
        }
    }

    /** Lines of a resource without comments and blanks. */
    static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(DomainWords.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
