package wangang.legalcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 劳动合同法 19: how long a probation may be depends on the contract that the fields or the text state. */
final class ProbationJudge implements Judge {

    private static final int OPEN_ENDED = 1_200;
    private static final double DAYS_A_MONTH = 30;
    private static final double WEEKS_A_MONTH = 30 / 7.0;

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        var contract = contract(hits, scene);
        double longest = longest(contract, scene.terms().kind());
        var offending = new ArrayList<Hit>();
        hits.stream()
                .filter(hit -> hit.isCalled("probation") || hit.isCalled("no-number"))
                .filter(hit -> months(hit) > longest)
                .forEach(offending::add);
        return offending;
    }

    /** In months; unknown contracts may be of three years and more. */
    static double longest(@Nullable Double contract, EmploymentKind kind) {
        if (kind == EmploymentKind.PART_TIME) {
            return 0;
        }
        if (contract == null || contract >= 36) {
            return 6;
        }
        return contract >= 12 ? 2 : contract >= 3 ? 1 : 0;
    }

    private static @Nullable Double contract(List<Hit> hits, Scene scene) {
        var field = scene.terms().contractMonths();
        if (field != null) {
            return field.doubleValue();
        }
        return hits.stream()
                .map(ProbationJudge::contract)
                .filter(months -> months >= 0)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static double contract(Hit hit) {
        return switch (hit.wording().name()) {
            case "contract-open-ended" -> OPEN_ENDED;
            case "contract-for-a-task" -> 0;
            case "contract-yearly" -> 12;
            case "contract" -> length(hit, "n", "unit");
            default -> -1;
        };
    }

    private static double months(Hit hit) {
        if (hit.isCalled("no-number")) {
            return 0.01;
        }
        double half = hit.group("half").isPresent() ? 0.5 : 0;
        double upper =
                half + (hit.group("upper").isPresent() ? length(hit, "upper", "unit") : length(hit, "n", "unit"));
        double more = hit.group("more").isPresent() ? length(hit, "more", "moreunit") : 0;
        double extended = hit.group("until").isPresent() ? length(hit, "until", "untilunit") : 0;
        return Math.max(upper + more, extended);
    }

    private static double length(Hit hit, String number, String unit) {
        double count = hit.group(number).map(ProbationJudge::count).orElse(0.0);
        return switch (hit.group(unit).orElse("月")) {
            case "年" -> count * 12;
            case "天", "日" -> count / DAYS_A_MONTH;
            case "周", "星期" -> count / WEEKS_A_MONTH;
            case "季度", "季" -> count * 3;
            default -> count;
        };
    }

    private static double count(String text) {
        return text.equals("半") ? 0.5 : ChineseNumbers.read(text);
    }
}
