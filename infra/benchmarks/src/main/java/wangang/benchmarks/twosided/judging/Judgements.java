package wangang.benchmarks.twosided.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The stored judgements of a folder: {@code rationale.jsonl}, and {@code qrels.tsv} in TREC form made of it. */
record Judgements(SortedMap<Pair, Judgement> byPair) {

    private static final String RATIONALE = "rationale.jsonl";

    /** None where the folder has none yet. */
    static Judgements read(Path folder) {
        var all = new TreeMap<Pair, Judgement>();
        var file = folder.resolve(RATIONALE);
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(Judgement::ofLine)
                        .forEach(judgement -> all.put(judgement.pair(), judgement));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Judgements(all);
    }

    /** What is judged again is replaced. */
    Judgements with(Judgements added) {
        var all = new TreeMap<>(byPair);
        all.putAll(added.byPair);
        return new Judgements(all);
    }

    Agreement agreement() {
        var first = new TreeMap<Pair, Answer>();
        var second = new TreeMap<Pair, Answer>();
        byPair.forEach((pair, judgement) -> {
            first.put(pair, judgement.first());
            second.put(pair, judgement.second());
        });
        return Agreement.of(first, second);
    }

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(RATIONALE),
                    byPair.values().stream()
                            .map(judgement -> judgement.toLine() + "\n")
                            .collect(Collectors.joining()));
            Files.writeString(
                    folder.resolve("qrels.tsv"),
                    byPair.values().stream()
                            .map(judgement -> "%s\t0\t%s\t%d\n"
                                    .formatted(
                                            judgement.pair().person(),
                                            judgement.pair().posting(),
                                            judgement.grade()))
                            .collect(Collectors.joining()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
