package wangang.benchmarks.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.Distribution;
import wangang.benchmarks.measuring.Table;
import wangang.matching.understanding.text.Tables;

/** What the readings of all postings come to: cost, agreement with labels, agreement with the employers' own fields. */
final class ReadingReport {

    private static final String LABELS = "/wangang/benchmarks/understanding/reading_labels.tsv";

    private static final Map<String, String> DEGREES = Map.of(
            "初中", "JUNIOR_HIGH",
            "高中", "SENIOR_HIGH",
            "中专", "SENIOR_HIGH",
            "中技", "SENIOR_HIGH",
            "大专", "COLLEGE",
            "本科", "BACHELOR",
            "本科及以上", "BACHELOR",
            "硕士", "MASTER",
            "博士", "DOCTOR");

    private final List<Reading> readings;
    private final List<String[]> labels = Tables.rows(LABELS);
    private final Map<String, Reading> byReference;

    ReadingReport(List<Reading> readings) {
        this.readings = readings;
        byReference = readings.stream()
                .collect(Collectors.toMap(reading -> reading.posting().reference(), reading -> reading));
    }

    @Override
    public String toString() {
        return String.join("\n\n", cost(), labelled(), fields().toString(), named());
    }

    /** A line for every label and every stated degree that was read otherwise. */
    String differences() {
        var lines = new StringBuilder();
        for (var label : labels) {
            var reading = byReference.get(label[0]);
            if (reading != null && !(label[1].equals(reading.degree()) && label[2].equals(reading.years()))) {
                lines.append("label\t%s\t%s %s\tread %s %s%n"
                        .formatted(label[0], label[1], label[2], reading.degree(), reading.years()));
            }
        }
        for (var reading : readings) {
            var stated = DEGREES.get(reading.posting().degree());
            if (stated != null && !reading.degree().equals(Reading.UNSAID) && !stated.equals(reading.degree())) {
                lines.append(
                        "field\t%s\t%s\tread %s%n".formatted(reading.posting().reference(), stated, reading.degree()));
            }
        }
        return lines.toString();
    }

    private String cost() {
        var cost = Distribution.of(readings.stream().map(Reading::milliseconds).toList());
        double mean =
                readings.stream().mapToDouble(Reading::milliseconds).average().orElse(0);
        return new Table("ms of processor a posting (%d)".formatted(readings.size()), "mean", "p50", "p99")
                .row("all readers", figure(mean), figure(cost.percentile(50)), figure(cost.percentile(99)))
                .toString();
    }

    private String labelled() {
        return new Table("labelled by hand", "postings", "right", "share")
                .row(labelled("degree", 1, Reading::degree))
                .row(labelled("years of work", 2, Reading::years))
                .row(labelled("pay", 3, Reading::pay))
                .toString();
    }

    private String[] labelled(String name, int column, Function<Reading, String> read) {
        int known = 0;
        int right = 0;
        for (var label : labels) {
            var reading = byReference.get(label[0]);
            if (reading != null) {
                known++;
                right += label[column].equals(read.apply(reading)) ? 1 : 0;
            }
        }
        return row(name, known, right);
    }

    /** Only where both the field and the text say something. */
    private Table fields() {
        var degrees = readings.stream()
                .filter(reading -> DEGREES.containsKey(reading.posting().degree()))
                .filter(reading -> !reading.degree().equals(Reading.UNSAID))
                .toList();
        var pays = readings.stream()
                .filter(reading -> reading.posting().payMax() > 0)
                .filter(reading -> !reading.pay().equals(Reading.UNSAID))
                .toList();
        return new Table("employer's field and text both say it", "postings", "agree", "share")
                .row(row("degree", degrees.size(), count(degrees, ReadingReport::agreesOnDegree)))
                .row(row("pay, overlapping ranges", pays.size(), count(pays, ReadingReport::overlapsInPay)));
    }

    private String named() {
        var found = new TreeMap<String, Long>();
        found.put("degree", count(readings, reading -> !reading.degree().equals(Reading.UNSAID)));
        found.put("years of work", count(readings, reading -> !reading.years().equals(Reading.UNSAID)));
        found.put("pay", count(readings, reading -> !reading.pay().equals(Reading.UNSAID)));
        found.put(
                "majors",
                count(readings, reading -> reading.understood().majors().isStated()));
        found.put(
                "skills",
                count(
                        readings,
                        reading -> !reading.understood().skills().required().isEmpty()));
        found.put(
                "benefits",
                count(readings, reading -> !reading.understood().benefits().isEmpty()));
        found.put(
                "places",
                count(
                        readings,
                        reading -> !reading.understood().places().found().isEmpty()));
        var table = new Table("texts that say it", "postings");
        found.forEach((name, postings) -> table.row(name, String.valueOf(postings)));
        return table.toString();
    }

    private static boolean agreesOnDegree(Reading reading) {
        return reading.degree().equals(DEGREES.get(reading.posting().degree()));
    }

    private static boolean overlapsInPay(Reading reading) {
        var pay = reading.understood().pay();
        var min = pay == null ? null : pay.value().monthlyMin();
        var max = pay == null ? null : pay.value().monthlyMax();
        return min != null
                && max != null
                && min <= reading.posting().payMax()
                && max >= reading.posting().payMin();
    }

    private static long count(List<Reading> readings, Predicate<Reading> of) {
        return readings.stream().filter(of).count();
    }

    private static String[] row(String name, long all, long right) {
        return new String[] {
            name, String.valueOf(all), String.valueOf(right), figure(all == 0 ? 0 : (double) right / all)
        };
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
