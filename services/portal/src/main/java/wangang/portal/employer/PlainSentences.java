package wangang.portal.employer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.portal.services.Problem;

/** Refusals of a form without the words that only programs need; the rest as the service says it. */
public final class PlainSentences {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("employer/kind-missing", "请选择单位性质。"),
            Map.entry("employer/industry-unknown", "请输入行业名称并从列表中选一项，例如“软件开发”。"),
            Map.entry("employer/subdistrict-unknown", "请选择单位所在的街道或镇。"),
            Map.entry("vacancy/kind-missing", "请选择用工形式。"),
            Map.entry("vacancy/working-time-not-for-kind", "全职和公益性岗位执行标准工时，不填每周工作时段；请清空这几行，或改用工形式为兼职、灵活就业、实习或见习。"),
            Map.entry(
                    "vacancy/working-slots-invalid",
                    "每行请选星期，并填开始和结束时间，以整点或半点为界，结束晚于开始，例如 09:00 到 13:30；跨午夜请分两行，到 24:00 为止，次日从 00:00 起。最多 28 个时段。"),
            Map.entry("vacancy/text-missing", "请填写岗位描述：岗位职责与任职要求。"),
            Map.entry("vacancy/title-too-long", "岗位名称最长 100 个字，职责与要求请写入岗位描述。"),
            Map.entry("vacancy/reference-too-long", "单位自编岗位编号最长 64 个字符。"),
            Map.entry("vacancy/pay-missing", "请选择计薪方式；暂不公开可选“面议”。"),
            Map.entry("vacancy/pay-amounts-missing", "请填写薪酬下限与上限（元，整数）；固定薪酬两格填同一数值。"),
            Map.entry("vacancy/pay-upside-down", "薪酬下限高于上限，请核对是否填反。"),
            Map.entry("vacancy/region-invalid", "请选择工作所在的区或街道。"),
            Map.entry("vacancy/subdistrict-unknown", "请从列表中选择街道或镇。"),
            Map.entry("vacancy/coordinates-invalid", "纬度（-90 至 90）与经度（-180 至 180）请同时填写，或都留空。"),
            Map.entry("vacancy/occupation-unknown", "没有这个职业，请输入名称并从列表中选一项，或留空。"),
            Map.entry("vacancy/degree-missing", "请选择最低学历；没有要求请选“学历不限”。"),
            Map.entry("vacancy/majors-unclear", "请选“专业不限”，或加上至少一个专业。"),
            Map.entry("vacancy/experience-upside-down", "最低年限高于最高年限，请核对是否填反。"),
            Map.entry("vacancy/audience-unclear", "请选择招聘对象；面向毕业生时请填毕业年份。"),
            Map.entry("vacancy/public-welfare-audience", "公益性岗位只面向经认定的就业困难人员，请把招聘对象改为“就业困难人员”。"),
            Map.entry("vacancy/closing-date-missing", "请填写截止日期，最长两年。"));

    private static final Set<String> DATES = Set.of("validUntil", "hours");

    private PlainSentences() {}

    public static Problem of(Problem problem) {
        var errors = problem.errors();
        List<Problem.FieldError> plain = errors == null
                ? null
                : errors.stream()
                        .map(error -> new Problem.FieldError(error.field(), error.code(), sentence(error)))
                        .toList();
        return new Problem(
                problem.status(), problem.code(), problem.title(), sentence(problem.code(), problem.detail()), plain);
    }

    /** The sentence for a code, else the service's own. */
    public static @Nullable String sentence(@Nullable String code, @Nullable String detail) {
        if (code != null && code.endsWith("/stale-version")) {
            return "内容已在别处改过，您的改动没有保存。请载入最新内容后再改。";
        }
        return code == null ? detail : SENTENCES.getOrDefault(code, detail);
    }

    private static @Nullable String sentence(Problem.FieldError error) {
        if ("request/wrong-type".equals(error.code()) && error.field() != null) {
            return DATES.contains(error.field()) ? "请填写日期，例如 2027-03-31。" : "请只填写数字，不带单位。";
        }
        return sentence(error.code(), error.detail());
    }
}
