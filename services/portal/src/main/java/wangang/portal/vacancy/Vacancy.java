package wangang.portal.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.portal.week.WorkingTime;

/** A vacancy with its full text, as the employer-vacancy service answers it. */
public record Vacancy(
        UUID vacancyId,
        Employer employer,
        String status,
        Terms terms,
        @Nullable Integer remainingOpenings,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable Instant activeAt,
        @Nullable Boolean stale) {

    /** Whose vacancy it is. */
    public record Employer(
            UUID id,
            String name,
            @Nullable String kind,
            @Nullable String industryCode,
            @Nullable Double answerRate) {

        public @Nullable String answers() {
            return answerRate == null ? null : "一周内回复了 " + Math.round(answerRate * 100) + "% 的投递";
        }
    }

    /** What is offered and asked for. */
    public record Terms(
            String title,
            @Nullable String occupationCode,
            @Nullable String kind,
            @Nullable WorkingTime workingTime,
            Hit.@Nullable Place place,
            @Nullable Pay pay,
            @Nullable String degree,
            @Nullable Majors majors,
            @Nullable Experience experience,
            @Nullable List<String> skills,
            @Nullable List<String> benefits,
            @Nullable Audience audience,
            @Nullable String text,
            @Nullable LocalDate validUntil) {}

    /** Which majors are asked for. */
    public record Majors(boolean any, @Nullable List<String> codes) {}

    /** How much work is asked for (years). */
    public record Experience(
            @Nullable Integer minYears,
            @Nullable Integer maxYears,
            @Nullable Boolean freshGraduates) {

        /** Nobody needs any where fresh graduates are welcome. */
        public int least() {
            return minYears == null || Boolean.TRUE.equals(freshGraduates) ? 0 : minYears;
        }

        public String sentence() {
            if (minYears == null || minYears == 0) {
                return Boolean.TRUE.equals(freshGraduates) ? "应届毕业生可投" : "经验不限";
            }
            return minYears + (maxYears == null ? " 年以上" : "–" + maxYears + " 年") + "经验";
        }
    }

    /** Whom it is for. */
    public record Audience(
            boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {

        public String sentence() {
            if (Boolean.TRUE.equals(certifiedDifficulty)) {
                return "面向就业困难人员";
            }
            if (everyone || graduateYears == null || graduateYears.isEmpty()) {
                return "面向所有求职者";
            }
            return "面向 "
                    + String.join(
                            "、", graduateYears.stream().map(String::valueOf).toList()) + " 届毕业生";
        }
    }

    /** Nobody has confirmed for weeks that it is still open. */
    public boolean unconfirmed() {
        return open() && Boolean.TRUE.equals(stale);
    }

    public boolean open() {
        return "PUBLISHED".equals(status);
    }
}
