package wangang.vacancy.legality.domain;

import java.util.Map;
import wangang.platform.kernel.Rejection;

/** Why the law keeps a vacancy from being published, or an officer from letting it pass. */
public final class LegalRefusals {

    public static final Rejection UNKNOWN = Rejection.notFound("legality/unknown", "没有这个岗位的用语检查结果；请检查岗位编号，或保存一次岗位后再看。");

    public static final Rejection OTHER_SUBDISTRICT =
            Rejection.forbidden("legality/other-subdistrict", "该单位不在您负责的街镇，请联系所在街镇的工作人员处理。");

    public static final Rejection STALE = Rejection.stale("legality/stale-version", "岗位已被修改，请重新查看检查结果后再决定。");

    public static final Rejection NO_TRIAL = Rejection.notFound(
            "legality/no-trial",
            "目前没有试行中的规则。试行新规则：复制规则文件夹并修改，在 index.yaml 中换一个版本号，请运维人员把 WANGANG_VACANCY_LEGALITY_TRIAL 设为该文件夹后重启服务。");

    static final Rejection NOTHING_FORBIDDEN =
            Rejection.rule("legality/nothing-forbidden", "该岗位没有被拦下的用语，不需要放行；单位可以直接发布。");

    static final Rejection NOT_OVERRIDABLE =
            Rejection.rule("legality/not-overridable", "其中有法律明令禁止、不能由工作人员放行的用语，只能由单位改写。");

    private LegalRefusals() {}

    /** Laws have codes on which partners may rely; one that the rules know and this list does not has the last. */
    public static Rejection forbidden(LegalFinding finding) {
        return switch (finding.code()) {
            case "sex" -> forbidden("legal/sex", finding);
            case "marriage-birth" -> forbidden("legal/marriage-birth", finding);
            case "ethnicity-religion" -> forbidden("legal/ethnicity-religion", finding);
            case "disability" -> forbidden("legal/disability", finding);
            case "health-carrier" -> forbidden("legal/health-carrier", finding);
            case "household-region" -> forbidden("legal/household-region", finding);
            case "child-labour" -> forbidden("legal/child-labour", finding);
            case "school-tier" -> forbidden("legal/school-tier", finding);
            case "deposit-document" -> forbidden("legal/deposit-document", finding);
            case "training-loan" -> forbidden("legal/training-loan", finding);
            case "pay-minimum" -> forbidden("legal/pay-minimum", finding);
            case "pay-minimum-hourly" -> forbidden("legal/pay-minimum-hourly", finding);
            case "probation" -> forbidden("legal/probation", finding);
            case "completeness" -> forbidden("legal/completeness", finding);
            default -> forbidden("vacancy/unlawful", finding);
        };
    }

    private static Rejection forbidden(String code, LegalFinding finding) {
        return new Rejection(
                Rejection.Kind.RULE,
                code,
                "“" + finding.words() + "”不能发布：" + finding.explanation() + "（" + finding.article() + "）建议："
                        + finding.rewording(),
                finding.field(),
                Map.of(
                        "start", finding.start(),
                        "end", finding.end(),
                        "words", finding.words(),
                        "article", finding.article(),
                        "rewording", finding.rewording(),
                        "overridable", finding.overridable()));
    }
}
