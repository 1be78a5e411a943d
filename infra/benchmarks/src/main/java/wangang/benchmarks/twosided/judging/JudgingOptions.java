package wangang.benchmarks.twosided.judging;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wangang.benchmarks.twosided.people.Graduates;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** What pooling and collecting have in common. */
final class JudgingOptions {

    @Option(
            names = "--judgements",
            paramLabel = "FOLDER",
            defaultValue = "infra/benchmarks/judgements",
            description = "people.jsonl and what is judged already (default: ${DEFAULT-VALUE})")
    private Path judgements = Path.of("");

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "where the real postings are; by default shared/data/postings beside the project")
    private @Nullable Path postings;

    Path judgements() {
        return judgements;
    }

    Graduates people() {
        return Graduates.read(judgements.resolve("people.jsonl"));
    }

    Postings postings() {
        return Postings.in(postings);
    }

    Sheets sheets() {
        return new Sheets(
                people().all(),
                postings(),
                new PersonSheet(
                        MajorCatalogue.fromClassPath("/wangang/matching/majors.csv"),
                        Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv")));
    }
}
