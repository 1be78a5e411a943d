package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class PayRules {

    /** Yuan, whatever the unit: more is a slip of the finger. */
    static final int HIGHEST_AMOUNT = 10_000_000;

    static final int FEWEST_MONTHS = 12;
    static final int MOST_MONTHS = 24;

    private PayRules() {}

    static @Nullable Rejection payMustHaveAForm(PublicationCase vacancy) {
        var pay = vacancy.terms().pay();
        return pay == null || pay.form() == null
                ? Rejection.invalid(
                        "vacancy/pay-missing",
                        "pay.form",
                        "请填写计薪方式 pay.form：MONTHLY、DAILY、HOURLY、YEARLY，或 NEGOTIABLE（面议）。")
                : null;
    }

    static @Nullable Rejection negotiablePayMustNotNameAmounts(PublicationCase vacancy) {
        var pay = vacancy.terms().pay();
        return pay != null
                        && pay.form() == PayForm.NEGOTIABLE
                        && (pay.min() != null || pay.max() != null || pay.months() != null)
                ? Rejection.rule("vacancy/pay-amounts-not-allowed", "pay.min", "面议岗位不能同时填写金额；请删去金额，或改选其他计薪方式。")
                : null;
    }

    static @Nullable Rejection payMustNameItsAmounts(PublicationCase vacancy) {
        var pay = vacancy.terms().pay();
        return pay != null
                        && pay.form() != null
                        && pay.form() != PayForm.NEGOTIABLE
                        && (pay.min() == null || pay.max() == null)
                ? Rejection.rule(
                        "vacancy/pay-amounts-missing", "pay.min", "请同时填写薪酬下限 pay.min 与上限 pay.max（元，整数）；固定薪酬两者填同一数值。")
                : null;
    }

    static @Nullable Rejection payMustBePlausible(PublicationCase vacancy) {
        var pay = vacancy.terms().pay();
        return pay != null && (isImplausible(pay.min()) || isImplausible(pay.max()))
                ? Rejection.rule("vacancy/pay-out-of-range", "pay.min", "薪酬应为 1 至 10000000 之间的整数，单位元。")
                : null;
    }

    static @Nullable Rejection payMustNotBeUpsideDown(PublicationCase vacancy) {
        var pay = vacancy.terms().pay();
        return pay != null && pay.min() != null && pay.max() != null && pay.min() > pay.max()
                ? Rejection.rule("vacancy/pay-upside-down", "pay.max", "薪酬下限高于上限，请核对 pay.min 与 pay.max 是否填反。")
                : null;
    }

    static @Nullable Rejection monthsMustBeBetween12And24(PublicationCase vacancy) {
        var months =
                vacancy.terms().pay() == null ? null : vacancy.terms().pay().months();
        return months != null && (months < FEWEST_MONTHS || months > MOST_MONTHS)
                ? Rejection.rule("vacancy/pay-months-out-of-range", "pay.months", "年薪月数应在 12 至 24 之间，例如 13 薪填 13。")
                : null;
    }

    private static boolean isImplausible(@Nullable Integer amount) {
        return amount != null && (amount < 1 || amount > HIGHEST_AMOUNT);
    }
}
