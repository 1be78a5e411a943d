package wangang.legalcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of sentences: codes (a warning with ~, none is -), what is known besides, the sentence. */
final class ExampleFile {

    static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    static final String SHANGHAI = "310105";

    private ExampleFile() {}

    static Stream<Example> examples() {
        try (var file = Objects.requireNonNull(ExampleFile.class.getResourceAsStream("examples.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ExampleFile::example);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example example(String line) {
        var cells = line.split("\t", 3);
        var known = new HashMap<String, String>();
        Arrays.stream(cells[1].split(","))
                .filter(pair -> pair.contains("="))
                .forEach(
                        pair -> known.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        var codes = cells[0].equals("-")
                ? List.<String>of()
                : Arrays.stream(cells[0].split(",")).sorted().toList();
        return new Example(codes, terms(known), cells[2]);
    }

    private static VacancyTerms terms(Map<String, String> known) {
        return new VacancyTerms(
                Audience.valueOf(known.getOrDefault("audience", "all").toUpperCase(Locale.ROOT)),
                EmploymentKind.valueOf(known.getOrDefault("kind", "full_time")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                known.getOrDefault("trade", ""),
                pay(known),
                known.containsKey("contractMonths") ? Integer.valueOf(known.get("contractMonths")) : null,
                null,
                DATE,
                SHANGHAI);
    }

    private static @Nullable OfferedPay pay(Map<String, String> known) {
        var min = known.get("payMin");
        return min == null
                ? null
                : new OfferedPay(
                        Double.parseDouble(min),
                        Double.parseDouble(known.getOrDefault("payMax", min)),
                        OfferedPay.Unit.valueOf(
                                known.getOrDefault("payUnit", "month").toUpperCase(Locale.ROOT)));
    }

    record Example(List<String> codes, VacancyTerms terms, String text) {

        @Override
        public String toString() {
            return text + " " + codes;
        }
    }
}
