package wangang.campaign.report.adapter.web;

import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.progress.domain.Measure;

/** What the report calls things. */
final class ReportWords {

    private ReportWords() {}

    static String of(Measure measure) {
        return switch (measure) {
            case EMPLOYERS -> "参与单位";
            case VACANCIES -> "参与岗位";
            case OPENINGS -> "招聘人数";
            case REACHED -> "推荐触达人数";
            case APPLICATIONS -> "投递";
            case INTERVIEWS -> "面试";
            case OFFERS -> "录用意向";
            case HIRES -> "录用";
        };
    }

    static String of(EmployerKind kind) {
        return switch (kind) {
            case STATE_OWNED -> "国企";
            case PUBLIC_INSTITUTION -> "事业单位";
            case PRIVATE -> "民营企业";
            case FOREIGN -> "外资企业";
            case SOCIAL_ORGANISATION -> "社会组织";
            case GOVERNMENT -> "机关";
            case COMMUNITY -> "社区";
            case INDIVIDUAL -> "个体工商户";
        };
    }
}
