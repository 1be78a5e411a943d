package wangang.matching.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.Evidence;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Score;
import wangang.matching.search.VacancyHit;

/**
 * A vacancy proposed to a person, with everything that explains the proposal; unscored when not personalised.
 *
 * @param vacancyId the vacancy's id
 * @param vacancy as a search shows it
 * @param score how well both sides fit; absent when not personalised
 * @param weights of each category, as they were applied
 * @param evidence one finding per category
 * @param reasons what speaks for it, in Chinese
 * @param improve what would change it, in Chinese
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendedVacancy(
        UUID vacancyId,
        VacancyHit vacancy,
        @Nullable Score score,
        Map<Category, Double> weights,
        List<Evidence> evidence,
        List<String> reasons,
        List<String> improve) {

    static RecommendedVacancy of(Match match, String employerName) {
        return new RecommendedVacancy(
                match.vacancy().vacancyId(),
                VacancyHit.of(match.vacancy(), employerName),
                match.score(),
                match.weights(),
                match.evidence(),
                match.reasons(),
                match.improve());
    }

    static RecommendedVacancy unpersonalised(VacancyDocument vacancy, String employerName) {
        return new RecommendedVacancy(
                vacancy.vacancyId(),
                VacancyHit.of(vacancy, employerName),
                null,
                Map.of(),
                List.of(),
                List.of("按发布时间排列，未使用个人档案"),
                List.of());
    }
}
