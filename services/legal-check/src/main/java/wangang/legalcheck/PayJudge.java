package wangang.legalcheck;

import java.util.ArrayList;
import java.util.List;

/**
 * 最低工资规定 and 劳动合同法 20: what is stated as pay a month against the minimum, unless a higher total is stated; pay
 * on probation against the minimum and four fifths of the pay.
 */
final class PayJudge implements Judge {

    private static final double ON_PROBATION = 0.8;
    /** Smaller numbers are no pay of a month but days, places or thousands left out. */
    private static final double LEAST = 300;

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        double minimum = scene.minimumWage();
        double formal = formal(hits, scene);
        boolean fieldsAtLeast = fieldsAtLeast(scene, minimum);
        boolean statesTotal = statesTotal(hits);
        var lawfulTotals = hits.stream()
                .filter(hit -> hit.isCalled("total") && low(hit) >= minimum)
                .toList();
        var offending = new ArrayList<Hit>();
        for (var hit : hits) {
            boolean offends = switch (hit.wording().name()) {
                case "unpaid-trial", "commission-only" -> true;
                case "base" -> low(hit) < minimum && !statesTotal && !fieldsAtLeast;
                case "total" -> low(hit) < minimum;
                case "pay", "bare-pay" -> low(hit) < minimum && !fieldsAtLeast && !hasOther(lawfulTotals, hit);
                case "yearly" -> low(hit) / 12 < minimum && low(hit) > LEAST;
                case "trial-pay" -> low(hit) < Math.max(minimum, ON_PROBATION * formal);
                case "trial-share" ->
                    share(hit) < ON_PROBATION - 1e-9 || (formal > 0 && share(hit) * formal < minimum - 1e-9);
                default -> false;
            };
            if (offends && (hit.group("low").isEmpty() || low(hit) >= LEAST)) {
                offending.add(hit);
            }
        }
        return offending;
    }

    private static boolean hasOther(List<Hit> totals, Hit one) {
        return totals.stream().anyMatch(total -> !total.overlaps(one.start(), one.end()));
    }

    private static boolean fieldsAtLeast(Scene scene, double minimum) {
        var pay = scene.terms().pay();
        return pay != null && pay.monthlyMin() >= minimum;
    }

    private static boolean statesTotal(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> (hit.isCalled("total") || hit.isCalled("pay")) && low(hit) >= LEAST);
    }

    /** Pay after probation, 0 when unknown. */
    private static double formal(List<Hit> hits, Scene scene) {
        var pay = scene.terms().pay();
        var stated = hits.stream()
                .filter(hit -> hit.isCalled("formal-pay") && low(hit) >= LEAST)
                .findFirst();
        if (stated.isPresent()) {
            return low(stated.get());
        }
        if (pay != null && pay.monthlyMin() > 0) {
            return pay.monthlyMin();
        }
        return hits.stream()
                .filter(hit -> hit.isCalled("total") || hit.isCalled("pay"))
                .mapToDouble(PayJudge::low)
                .filter(yuan -> yuan >= LEAST)
                .min()
                .orElse(0);
    }

    private static double low(Hit hit) {
        var written = hit.group("low").orElse("");
        double yuan = ChineseNumbers.read(written);
        var unit = hit.group("unit").orElse("");
        if (yuan < 100 && !written.isEmpty() && !unit.isEmpty()) {
            // 3-5k, 0.3万: the unit stands at the upper end only.
            return yuan * (unit.equals("万") || unit.equals("w") ? 10_000 : 1_000);
        }
        return Double.isNaN(yuan) ? Double.MAX_VALUE : yuan;
    }

    private static double share(Hit hit) {
        double number = hit.group("share").map(ChineseNumbers::read).orElse(Double.NaN);
        if (Double.isNaN(number)) {
            return hit.group("half").isPresent() ? 0.5 : 1;
        }
        return number <= 1 ? number : number < 10 ? number / 10 : number / 100;
    }
}
