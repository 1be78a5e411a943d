package wangang.vacancy.policy.domain;

import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.posting.domain.VacancyKind;

/** What people call the codes that stand in reasons. */
final class PolicyWords {

    private PolicyWords() {}

    static String of(EmployerKind kind) {
        return switch (kind) {
            case STATE_OWNED -> "国有企业";
            case PUBLIC_INSTITUTION -> "事业单位";
            case PRIVATE -> "民营企业";
            case FOREIGN -> "外资企业";
            case SOCIAL_ORGANISATION -> "社会组织";
            case GOVERNMENT -> "机关";
            case COMMUNITY -> "社区";
            case INDIVIDUAL -> "个体工商户";
        };
    }

    static String of(VacancyKind kind) {
        return switch (kind) {
            case FULL_TIME -> "全职";
            case PART_TIME -> "兼职";
            case INTERNSHIP -> "实习";
            case TRAINEESHIP -> "见习";
            case FLEXIBLE -> "灵活就业";
            case PUBLIC_WELFARE -> "公益性";
        };
    }
}
