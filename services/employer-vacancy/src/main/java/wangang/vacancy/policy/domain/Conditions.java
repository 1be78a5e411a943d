package wangang.vacancy.policy.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.policy.domain.PolicyReason.Aspect;
import wangang.vacancy.policy.domain.PolicyReason.State;
import wangang.vacancy.reference.domain.ReferenceTables;

/** A policy's conditions, each held against what is known of an employer; null where the policy does not ask. */
record Conditions(PolicyTerms terms, ReferenceTables tables) {

    static final PolicyReason NONE = new PolicyReason(Aspect.EVERYBODY, State.MET, "该政策不限单位性质、行业、规模和所在街道（镇）。");

    @Nullable
    PolicyReason kind(EmployerFacts facts) {
        var kinds = terms.employerKinds();
        if (kinds.isEmpty()) {
            return null;
        }
        return kinds.contains(facts.kind())
                ? met(Aspect.EMPLOYER_KIND, "单位性质为%s，在适用范围内。".formatted(PolicyWords.of(facts.kind())))
                : unmet(
                        Aspect.EMPLOYER_KIND,
                        "单位性质为%s，该政策适用于%s。".formatted(PolicyWords.of(facts.kind()), listed(kinds, PolicyWords::of)));
    }

    /** An employer that names a wider industry than the policy may or may not belong to it. */
    @Nullable
    PolicyReason industry(EmployerFacts facts) {
        var industries = terms.industries();
        if (industries.isEmpty()) {
            return null;
        }
        var own = facts.industryCode();
        var within = industries.stream()
                .filter(wider -> tables.isIndustryWithin(own, wider))
                .findFirst();
        if (within.isPresent()) {
            return met(
                    Aspect.INDUSTRY,
                    within.get().equals(own)
                            ? "所属行业为“%s”，在适用范围内。".formatted(industry(own))
                            : "所属行业“%s”属于“%s”，在适用范围内。".formatted(industry(own), industry(within.get())));
        }
        var narrower = industries.stream()
                .filter(one -> tables.isIndustryWithin(one, own))
                .toList();
        return narrower.isEmpty()
                ? unmet(
                        Aspect.INDUSTRY,
                        "所属行业为“%s”，该政策适用于%s。".formatted(industry(own), listed(industries, this::industry)))
                : unknown(
                        Aspect.INDUSTRY,
                        "登记的行业“%s”范围较宽，无法判断是否属于%s；请在单位信息中选择更具体的行业。"
                                .formatted(industry(own), listed(narrower, this::industry)));
    }

    @Nullable
    PolicyReason subdistrict(EmployerFacts facts) {
        var subdistricts = terms.subdistricts();
        if (subdistricts.isEmpty()) {
            return null;
        }
        var own = facts.subdistrictCode();
        return subdistricts.contains(own)
                ? met(Aspect.SUBDISTRICT, "单位位于%s，在适用范围内。".formatted(subdistrict(own)))
                : unmet(
                        Aspect.SUBDISTRICT,
                        "单位位于%s，该政策适用于%s。".formatted(subdistrict(own), listed(subdistricts, this::subdistrict)));
    }

    @Nullable
    PolicyReason employees(EmployerFacts facts) {
        if (!terms.asksForEmployees()) {
            return null;
        }
        var least = terms.form().minEmployees();
        var most = terms.form().maxEmployees();
        var band = least == null
                ? "不超过 %,d 人".formatted(most)
                : most == null ? "不少于 %,d 人".formatted(least) : "%,d 至 %,d 人".formatted(least, most);
        var own = facts.employees();
        if (own == null) {
            return unknown(Aspect.EMPLOYEES, "该政策要求职工人数%s，您还没有填写；请在单位信息中补填职工人数。".formatted(band));
        }
        boolean inside = (least == null || own >= least) && (most == null || own <= most);
        var sentence = "职工人数 %,d 人，该政策要求%s。".formatted(own, band);
        return inside ? met(Aspect.EMPLOYEES, sentence) : unmet(Aspect.EMPLOYEES, sentence);
    }

    @Nullable
    PolicyReason events(int counted) {
        return terms.required().map(events -> events(events, counted)).orElse(null);
    }

    private static PolicyReason events(RequiredEvents events, int counted) {
        var aspect = events.areHires() ? Aspect.HIRES : Aspect.OPEN_VACANCIES;
        var unit = events.areHires() ? "人" : "个";
        var where = (events.graduatesOnly() ? "面向毕业生的" : "")
                + listed(events.vacancyKinds(), PolicyWords::of)
                + (events.graduatesOnly() || !events.vacancyKinds().isEmpty() ? "岗位" : "");
        var have = events.areHires()
                ? "%s 至 %s 通过平台%s录用 %,d 人"
                        .formatted(events.from(), events.until(), where.isEmpty() ? "" : "在" + where, counted)
                : "现有招聘中的%s %,d 个".formatted(where.isEmpty() ? "岗位" : where, counted);
        return counted >= events.least()
                ? met(aspect, "%s，达到至少 %,d %s的要求。".formatted(have, events.least(), unit))
                : unmet(
                        aspect,
                        "%s，要求至少 %,d %s，还差 %,d %s。"
                                .formatted(have, events.least(), unit, events.least() - counted, unit));
    }

    private String industry(String code) {
        return tables.industryName(code).orElse(code);
    }

    private String subdistrict(String code) {
        return tables.subdistrictName(code).orElse(code);
    }

    private static <T> String listed(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining("、"));
    }

    private static PolicyReason met(Aspect aspect, String text) {
        return new PolicyReason(aspect, State.MET, text);
    }

    private static PolicyReason unmet(Aspect aspect, String text) {
        return new PolicyReason(aspect, State.NOT_MET, text);
    }

    private static PolicyReason unknown(Aspect aspect, String text) {
        return new PolicyReason(aspect, State.UNKNOWN, text);
    }
}
