package wangang.matching.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.ranking.Addend;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.Evidence;
import wangang.matching.ranking.Exclusion;
import wangang.matching.ranking.Explanation;
import wangang.matching.ranking.Improvement;
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
 * @param reasons what speaks for it and what is amiss, one to three sentences in Chinese
 * @param improve what would raise the score most, in Chinese
 * @param improvements the same, with what each would bring
 * @param addends what puts it before others in the list for reasons that are not the person's; in no score
 * @param exclusions conditions that keep it from being recommended whatever its score; none in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendedVacancy(
        UUID vacancyId,
        VacancyHit vacancy,
        @Nullable Score score,
        Map<Category, Double> weights,
        List<Evidence> evidence,
        List<String> reasons,
        List<String> improve,
        List<Improvement> improvements,
        List<Addend> addends,
        List<Exclusion> exclusions) {

    static RecommendedVacancy of(VacancyHit vacancy, Explanation explanation, List<Addend> addends) {
        return new RecommendedVacancy(
                vacancy.vacancyId(),
                vacancy,
                explanation.score(),
                explanation.weights(),
                explanation.evidence(),
                explanation.reasons(),
                explanation.improve(),
                explanation.improvements(),
                addends,
                explanation.exclusions());
    }

    static RecommendedVacancy unpersonalised(VacancyHit vacancy) {
        return new RecommendedVacancy(
                vacancy.vacancyId(),
                vacancy,
                null,
                Map.of(),
                List.of(),
                List.of("按发布时间排列，未使用个人档案"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
