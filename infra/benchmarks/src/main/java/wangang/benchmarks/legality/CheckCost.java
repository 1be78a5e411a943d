package wangang.benchmarks.legality;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.Table;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.LegalCheck;
import wangang.legalcheck.VacancyTerms;

/**
 * What the check costs in processor time of its thread: its first use, real postings while the compiler is still busy
 * and later, and texts made to hurt.
 */
final class CheckCost {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final int PASSES = 5;
    private static final int LONGEST = 20_000;
    private static final double NANOSECONDS = 1e6;

    /** The worst of some 15,000 that were put together by chance from the words and the examples of the rules. */
    private static final List<String> HOSTILE = List.of(
            "仅限沪籍。",
            "非沪籍勿扰",
            "外省户籍不招",
            "户籍要求：本市",
            "试用期3个月",
            "到手工资2500",
            "底薪1500+高提成",
            "本科全日制",
            "全日制本科不要",
            "限男女优先35岁以下",
            "限单身人士",
            "颜值");

    private CheckCost() {}

    static String of(List<JsonNode> rows) {
        var postings = rows.stream().map(PostingsReport::advertisement).toList();
        double loading = milliseconds(LegalCheck::shipped);
        var check = LegalCheck.shipped();
        double first = milliseconds(() -> check.check(postings.getFirst()));
        var passes = IntStream.range(0, PASSES)
                .mapToDouble(pass -> milliseconds(() -> postings.forEach(check::check)) / postings.size())
                .toArray();
        var table = new Table("what", "ms")
                .row("rules read", figure(loading))
                .row("first posting", figure(first))
                .row("a posting, first pass", figure(passes[0]))
                .row("… pass " + PASSES, figure(passes[PASSES - 1]));
        HOSTILE.stream()
                .map(piece -> new Hostile(piece, each(check, piece)))
                .sorted(Comparator.comparingDouble(Hostile::each).reversed())
                .forEach(hostile -> table.row("a character of " + hostile.piece(), figure(hostile.each())));
        return table.toString();
    }

    /** The second time: most of the rules it meets were not compiled before. */
    private static double each(LegalCheck check, String piece) {
        var text = Advertisement.of(
                piece.repeat(LONGEST / piece.length()), VacancyTerms.unknown(DATE, PostingsReport.REGION));
        check.check(text);
        return milliseconds(() -> check.check(text)) / LONGEST;
    }

    private static double milliseconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / NANOSECONDS;
    }

    private static String figure(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 1 ? "%.4f" : "%.0f", milliseconds);
    }

    private record Hostile(String piece, double each) {}
}
