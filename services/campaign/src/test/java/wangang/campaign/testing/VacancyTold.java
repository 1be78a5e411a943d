package wangang.campaign.testing;

import java.util.UUID;

/** A vacancy as its owner would tell it, readable as the domain. */
public record VacancyTold(
        UUID id,
        UUID employer,
        long version,
        String kind,
        String status,
        int openings,
        int remaining,
        String audience,
        String majors) {

    /** Full-time, two openings, for everyone of any major, published. */
    public static VacancyTold aVacancyOf(UUID employer) {
        return new VacancyTold(
                UUID.randomUUID(),
                employer,
                2,
                "FULL_TIME",
                "PUBLISHED",
                2,
                2,
                "{\"everyone\":true}",
                "{\"any\":true}");
    }

    public VacancyTold ofKind(String other) {
        return new VacancyTold(id, employer, version, other, status, openings, remaining, audience, majors);
    }

    public VacancyTold forGraduatesOf(int year) {
        return new VacancyTold(
                id, employer, version, kind, status, openings, remaining, "{\"graduateYears\":[" + year + "]}", majors);
    }

    public VacancyTold forCertifiedPersons() {
        return new VacancyTold(
                id, employer, version, kind, status, openings, remaining, "{\"certifiedDifficulty\":true}", majors);
    }

    public VacancyTold wanting(int people) {
        return new VacancyTold(id, employer, version, kind, status, people, people, audience, majors);
    }

    public VacancyTold ofMajor(String code) {
        return new VacancyTold(
                id, employer, version, kind, status, openings, remaining, audience, "{\"codes\":[\"" + code + "\"]}");
    }

    public VacancyTold then(String newStatus, int newRemaining) {
        return new VacancyTold(id, employer, version + 1, kind, newStatus, openings, newRemaining, audience, majors);
    }

    public Told told() {
        var closed = status.equals("PUBLISHED") ? "" : ",\"closedAt\":\"2026-11-27T00:00:00Z\"";
        return new Told("vacancy.events.v1", "vacancy.changed.v1", id, version, """
                {"vacancyId":"%s","employerId":"%s","employerAccount":"any","employerName":"万岗示例单位（演示）",
                 "employerKind":"PRIVATE","employerIndustryCode":"6513","version":%d,"status":"%s",
                 "terms":{"title":"Java 开发工程师","kind":"%s","openings":%d,"audience":%s,"majors":%s,"text":"…"},
                 "remainingOpenings":%d,"publishedAt":"2026-11-20T00:00:00Z","changedAt":"2026-11-20T00:00:00Z"%s}
                """.formatted(
                        id, employer, version, status, kind, openings, audience, majors, remaining, closed));
    }
}
