package wangang.benchmarks.twosided.postings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.acceptance.RealPostings;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** All real postings by their ids, in the order of the files; read where they lie and never copied. */
public record Postings(Map<String, Posting> byId) {

    /**
     * @param folder beside the project when absent
     * @throws BenchmarkFailure when they are not there
     */
    public static Postings in(@Nullable Path folder) {
        var place = folder == null ? RealPostings.folder().orElse(null) : folder;
        if (place == null || !RealPostings.areIn(place)) {
            throw new BenchmarkFailure(
                    "The real postings are not " + (place == null ? "beside the project" : "in " + place)
                            + ": they are no part of it and belong in ../shared/data/postings; --postings FOLDER names"
                            + " another place.",
                    null);
        }
        try {
            var rows = RealPostings.rows(place);
            var items = RealPostings.items(place);
            var byId = new LinkedHashMap<String, Posting>();
            for (int number = 0; number < rows.size(); number++) {
                var id = rows.get(number).path("reference").asString("");
                byId.put(id, new Posting(id, rows.get(number), items.get(number)));
            }
            return new Postings(byId);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Posting> all() {
        return List.copyOf(byId.values());
    }

    /** @throws BenchmarkFailure when there is none of that id */
    public Posting get(String id) {
        var posting = byId.get(id);
        if (posting == null) {
            throw new BenchmarkFailure("There is no posting " + id + ".", null);
        }
        return posting;
    }
}
