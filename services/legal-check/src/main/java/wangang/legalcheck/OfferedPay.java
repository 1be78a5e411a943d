package wangang.legalcheck;

/** Pay in the fields of a vacancy, in yuan a {@code unit}. */
public record OfferedPay(double min, double max, Unit unit) {

    /** What the pay is for. */
    public enum Unit {
        HOUR,
        DAY,
        MONTH,
        YEAR
    }

    /** Yuan a month at the lower end; 0 where hours or days a month are not known. */
    double monthlyMin() {
        return monthly(min);
    }

    double monthlyMax() {
        return monthly(max);
    }

    private double monthly(double yuan) {
        return switch (unit) {
            case MONTH -> yuan;
            case YEAR -> yuan / 12;
            case DAY, HOUR -> 0;
        };
    }
}
