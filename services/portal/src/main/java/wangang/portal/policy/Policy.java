package wangang.portal.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy as officers read it from the employer-vacancy service.
 *
 * @param state UPCOMING, IN_FORCE, ENDED or WITHDRAWN
 */
record Policy(
        UUID policyId, String state, Terms terms, @Nullable String withdrawnBecause, long version) {

    /** What was written down. */
    record Terms(
            String title,
            String documentNumber,
            String office,
            String summary,
            String howToApply,
            @Nullable String link,
            LocalDate from,
            LocalDate until,
            @Nullable List<String> employerKinds,
            @Nullable List<String> industries,
            @Nullable List<String> subdistricts,
            @Nullable Integer minEmployees,
            @Nullable Integer maxEmployees,
            @Nullable Condition condition,
            @Nullable Amount amount,
            @Nullable String furtherConditions) {}

    /** What an employer must have done. */
    record Condition(
            @Nullable String kind,
            @Nullable Integer least,
            @Nullable List<String> vacancyKinds,
            @Nullable Boolean graduatesOnly,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** What it pays. */
    record Amount(
            @Nullable String rule,
            @Nullable Integer yuan,
            @Nullable Integer cap) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean withdrawn() {
        return "WITHDRAWN".equals(state);
    }

    public boolean inForce() {
        return "IN_FORCE".equals(state);
    }

    public String stateInWords() {
        return switch (state) {
            case "UPCOMING" -> "未开始";
            case "IN_FORCE" -> "执行中";
            case "ENDED" -> "已到期";
            default -> "已撤下";
        };
    }
}
