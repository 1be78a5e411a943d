package wangang.legalcheck;

import java.math.BigDecimal;
import java.util.Optional;

/** What is judged by the fields alone, whatever the texts say. */
enum TermsJudge {
    /** 劳动合同法 72: pay by the hour below the minimum of day and place. */
    HOURLY_PAY {
        @Override
        Optional<Offence> offence(Scene scene) {
            var pay = scene.terms().pay();
            return pay != null && pay.unit() == OfferedPay.Unit.HOUR && pay.min() < scene.hourlyMinimum()
                    ? Optional.of(new Offence("pay.min", words(pay.min())))
                    : Optional.empty();
        }
    };

    /** @param words the field's content as it is told to people */
    record Offence(String field, String words) {}

    abstract Optional<Offence> offence(Scene scene);

    private static String words(double yuan) {
        return BigDecimal.valueOf(yuan).stripTrailingZeros().toPlainString() + "元/小时";
    }
}
