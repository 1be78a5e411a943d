package wangang.benchmarks.latency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import wangang.matching.document.Documents;

/** One occupation of each minor group (小类) of 中华人民共和国职业分类大典 2022. */
final class Trades {

    private static final String FAMILIES = "/wangang/matching/occupation_families.tsv";

    /** As long as a wish may be. */
    private static final int LONGEST = 60;

    private Trades() {}

    static List<String> names() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Documents.class.getResourceAsStream(FAMILIES), FAMILIES),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[2].split("\\|", -1)[0])
                    .filter(name -> !name.isBlank() && name.length() <= LONGEST)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
