package wangang.portal.employer.vacancies;

import java.util.ArrayList;
import java.util.List;
import wangang.portal.employer.Codes;

/**
 * What a vacancy's terms still lack, told while they are typed. It bars nothing: the service decides what is good enough.
 *
 * @param field the form's field that the hint leads to
 */
public record Missing(String field, String text) {

    /** How many hints there can be at most, for the share that is done. */
    public static final int ASKED = 10;

    public static List<Missing> of(TermsForm form, Codes codes) {
        var missing = new ArrayList<Missing>();
        unless(missing, !TermsForm.blank(form.title()), "title", "岗位名称");
        unless(missing, !TermsForm.blank(form.kind()), "kind", "用工形式");
        unless(missing, !TermsForm.blank(form.openings()), "openings", "招聘人数");
        unless(missing, !TermsForm.blank(form.where()), "where", "工作地点（区或街道）");
        pay(missing, form);
        unless(missing, !TermsForm.blank(form.degree()), "degree", "最低学历");
        unless(missing, form.anyMajor() || !form.majorCodes(codes).isEmpty(), "major", "专业要求（或选“专业不限”）");
        unless(
                missing,
                !"graduates".equals(form.audience())
                        || !TermsForm.words(form.graduateYears()).isEmpty(),
                "graduateYears",
                "面向哪几届毕业生");
        unless(
                missing,
                !"PUBLIC_WELFARE".equals(form.kind()) || "certified".equals(form.audience()),
                "audience",
                "公益性岗位的招聘对象须选“就业困难人员”");
        unless(missing, !TermsForm.blank(form.text()), "text", "岗位描述");
        unless(missing, !TermsForm.blank(form.validUntil()), "validUntil", "截止日期");
        return List.copyOf(missing);
    }

    private static void pay(List<Missing> missing, TermsForm form) {
        if (TermsForm.blank(form.payForm())) {
            missing.add(new Missing("payForm", "计薪方式（可选“面议”）"));
        } else if (!"NEGOTIABLE".equals(form.payForm())) {
            unless(
                    missing,
                    !TermsForm.blank(form.payMin()) && !TermsForm.blank(form.payMax()),
                    TermsForm.blank(form.payMin()) ? "payMin" : "payMax",
                    "薪酬下限和上限");
        } else {
            unless(
                    missing,
                    TermsForm.blank(form.payMin()) && TermsForm.blank(form.payMax()),
                    "payMin",
                    "选了“面议”就不能再填金额，请删去金额");
        }
    }

    private static void unless(List<Missing> missing, boolean given, String field, String text) {
        if (!given) {
            missing.add(new Missing(field, text));
        }
    }
}
