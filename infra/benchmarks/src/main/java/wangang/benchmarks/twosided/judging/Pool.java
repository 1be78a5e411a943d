package wangang.benchmarks.twosided.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.relevance.Run;

/** What is judged: everything that any system has among its first, without a trace of which system or which place. */
record Pool(SortedSet<Pair> pairs) {

    static Pool of(List<Run> runs, int depth) {
        var pairs = new TreeSet<Pair>();
        for (var run : runs) {
            run.hits()
                    .forEach((person, hits) ->
                            hits.stream().limit(depth).forEach(hit -> pairs.add(new Pair(person, hit.document()))));
        }
        return new Pool(pairs);
    }

    /** @throws BenchmarkFailure when there is no such file of {@link #toLines} */
    static Pool read(Path file) {
        var pairs = new TreeSet<Pair>();
        try {
            for (var line : Files.readAllLines(file)) {
                var cells = line.split("\t", -1);
                if (cells.length != 2) {
                    throw new BenchmarkFailure(file + ": not “person<TAB>posting”: " + line, null);
                }
                pairs.add(new Pair(cells[0], cells[1]));
            }
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("Cannot read the pool " + file + ".", unreadable);
        }
        return new Pool(pairs);
    }

    Pool without(Collection<Pair> judged) {
        var left = new TreeSet<>(pairs);
        left.removeAll(judged);
        return new Pool(left);
    }

    String toLines() {
        var lines = new StringBuilder();
        pairs.forEach(pair -> lines.append(pair).append('\n'));
        return lines.toString();
    }
}
