package wangang.benchmarks.twosided.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Printing;

/** Writes the people of a seed, as they were before any system ranked. */
@Command(name = "people", description = "Writes the graduates of the stored seed.", mixinStandardHelpOptions = true)
public final class PeopleCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "infra/benchmarks/judgements",
            description = "where people.jsonl and school_tiers.tsv go (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var people = Graduates.generate(Graduates.SEED);
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve("people.jsonl"), people.toLines());
            Files.writeString(out.resolve("school_tiers.tsv"), people.schoolTiers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        printing.line(people.all().size() + " people in " + out);
        return 0;
    }
}
