package wangang.benchmarks.legality;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.Table;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.Audience;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.EmploymentKind;
import wangang.legalcheck.Finding;
import wangang.legalcheck.LegalCheck;
import wangang.legalcheck.OfferedPay;
import wangang.legalcheck.VacancyTerms;

/** What the check finds in real postings, how often, how fast on one core, and some findings to read. */
final class PostingsReport {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    static final String REGION = "31";
    private static final double NANOSECONDS = 1e6;
    private static final int WARM_UP = 2;
    private static final int AROUND = 25;
    private static final List<String> TEXTS = List.of("title", "text", "requirements", "duties", "bonus");

    private final List<Advertisement> postings;
    private final List<CheckResult> results;
    private final double milliseconds;
    private final int shown;
    private final long seed;

    private PostingsReport(
            List<Advertisement> postings, List<CheckResult> results, double milliseconds, int shown, long seed) {
        this.postings = postings;
        this.results = results;
        this.milliseconds = milliseconds;
        this.shown = shown;
        this.seed = seed;
    }

    /** Checked twice unmeasured: the first passes are the compiler's. */
    static PostingsReport of(List<JsonNode> rows, LegalCheck check, int shown, long seed) {
        var postings = rows.stream().map(PostingsReport::advertisement).toList();
        for (int pass = 0; pass < WARM_UP; pass++) {
            postings.forEach(check::check);
        }
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var results = postings.stream().map(check::check).toList();
        double each = (threads.getCurrentThreadCpuTime() - before) / NANOSECONDS / postings.size();
        return new PostingsReport(postings, results, each, shown, seed);
    }

    static Advertisement advertisement(JsonNode row) {
        var texts = new LinkedHashMap<String, String>();
        TEXTS.stream()
                .filter(row::has)
                .forEach(name -> texts.put(name, row.path(name).asString("")));
        var kind = row.path("kind").asString("");
        return new Advertisement(
                texts,
                new VacancyTerms(
                        row.has("category") ? Audience.GRADUATES : Audience.ALL,
                        kind.contains("实习") ? EmploymentKind.INTERNSHIP : EmploymentKind.FULL_TIME,
                        "",
                        pay(row),
                        null,
                        null,
                        DATE,
                        REGION));
    }

    private static @Nullable OfferedPay pay(JsonNode row) {
        double min = row.path("payMin").asDouble(0);
        return min > 0 ? new OfferedPay(min, row.path("payMax").asDouble(min), OfferedPay.Unit.MONTH) : null;
    }

    @Override
    public String toString() {
        long blocked = results.stream().filter(CheckResult::blocks).count();
        long warned = results.stream()
                .filter(result -> !result.blocks() && !result.findings().isEmpty())
                .count();
        var kinds = new TreeMap<String, Integer>();
        var lines = new ArrayList<String>();
        for (int at = 0; at < results.size(); at++) {
            for (var finding : results.get(at).findings()) {
                kinds.merge(Marked.of(finding).kind(), 1, Integer::sum);
                lines.add(line(finding, postings.get(at).texts()));
            }
        }
        Collections.shuffle(lines, new Random(seed));
        var table = new Table("code", "findings");
        kinds.forEach((kind, count) -> table.row(kind, String.valueOf(count)));
        return String.format(
                        Locale.ROOT,
                        "%d postings: %d blocked (%.1f %%), %d warned only (%.1f %%), %.3f ms each on one core%n%n",
                        results.size(),
                        blocked,
                        100.0 * blocked / results.size(),
                        warned,
                        100.0 * warned / results.size(),
                        milliseconds)
                + table + "\n\n"
                + String.join("\n", lines.subList(0, Math.min(shown, lines.size())));
    }

    private static String line(Finding finding, Map<String, String> texts) {
        var text = texts.getOrDefault(finding.field(), "");
        var before = text.substring(Math.max(0, finding.start() - AROUND), finding.start());
        var after = text.substring(finding.end(), Math.min(text.length(), finding.end() + AROUND));
        return (Marked.of(finding).kind() + " …" + before + "【" + finding.span() + "】" + after + "…")
                .replace("\n", "\\n");
    }
}
