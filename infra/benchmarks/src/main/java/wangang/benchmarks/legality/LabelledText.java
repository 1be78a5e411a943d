package wangang.benchmarks.legality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.Audience;
import wangang.legalcheck.EmploymentKind;
import wangang.legalcheck.OfferedPay;
import wangang.legalcheck.Severity;
import wangang.legalcheck.VacancyTerms;

/**
 * A labelled text of a JSON Lines file.
 *
 * @param ruled whether its label rests on a decision rather than on the words of the rules
 */
record LabelledText(String id, Advertisement advertisement, List<Marked> expected, boolean ruled) {

    /** The labels are for Shanghai after its minimum wage of July 2025. */
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    private static final String REGION = "31";
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws BenchmarkFailure when the file cannot be read */
    static List<LabelledText> in(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .map(LabelledText::of)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BenchmarkFailure("Cannot read the labelled texts in " + file + ".", unreadable);
        }
    }

    String text() {
        return advertisement.texts().values().iterator().next();
    }

    boolean blocked() {
        return expected.stream().anyMatch(marked -> marked.severity() == Severity.BLOCK);
    }

    private static LabelledText of(JsonNode row) {
        var text = row.path("text").asString("");
        return new LabelledText(
                row.path("id").asString(""),
                Advertisement.of(text, terms(row.path("context"))),
                StreamSupport.stream(row.path("findings").spliterator(), false)
                        .map(finding -> marked(finding, text))
                        .toList(),
                row.path("note").asString("").contains("[ruling]"));
    }

    private static Marked marked(JsonNode finding, String text) {
        var span = finding.path("span").asString("");
        int start = text.indexOf(span);
        return new Marked(
                finding.path("code").asString(""),
                constant(Severity.class, finding.path("severity").asString("")),
                start,
                start + span.length(),
                span);
    }

    private static VacancyTerms terms(JsonNode context) {
        return new VacancyTerms(
                constant(Audience.class, context.path("audience").asString("all")),
                constant(EmploymentKind.class, context.path("kind").asString("full-time")),
                context.path("trade").asString(""),
                pay(context),
                number(context.path("contractMonths")),
                number(context.path("probationMonths")),
                DATE,
                REGION);
    }

    private static @Nullable OfferedPay pay(JsonNode context) {
        return context.has("payMin") || context.has("payMax")
                ? new OfferedPay(
                        context.path("payMin").asDouble(0),
                        context.path("payMax").asDouble(0),
                        constant(OfferedPay.Unit.class, context.path("payUnit").asString("month")))
                : null;
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isNumber() ? Integer.valueOf(node.asInt()) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
