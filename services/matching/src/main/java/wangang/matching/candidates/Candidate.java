package wangang.matching.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.PersonDocument;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.Evidence;
import wangang.matching.ranking.Explanation;
import wangang.matching.ranking.Improvement;
import wangang.matching.ranking.Score;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.MajorCatalogue;

/**
 * A person as an employer sees one before an application: no name, account, contact or school.
 *
 * @param jobseekerId the file's id
 * @param score how well both sides fit
 * @param weights of each category, as they were applied
 * @param evidence one finding per category, silent on the lowest pay, the home and wishes that the vacancy does not meet
 * @param reasons what speaks for the match and what is amiss, one to three sentences in Chinese
 * @param improve what would raise the score most, in Chinese
 * @param improvements the same, with what each would bring
 * @param profile what the person is shown with
 */
record Candidate(
        UUID jobseekerId,
        Score score,
        Map<Category, Double> weights,
        List<Evidence> evidence,
        List<String> reasons,
        List<String> improve,
        List<Improvement> improvements,
        Profile profile) {

    /**
     * What a candidate is shown with.
     *
     * @param degree reached, or that will be
     * @param majorCode of the catalogue
     * @param majorName in Chinese
     * @param graduationYear four digits
     * @param skills as written
     * @param certificates as written
     * @param experienceYears whole years of work
     * @param experienceTitles names of posts held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Profile(
            @Nullable Degree degree,
            @Nullable String majorCode,
            @Nullable String majorName,
            @Nullable Integer graduationYear,
            List<String> skills,
            List<String> certificates,
            @Nullable Integer experienceYears,
            List<String> experienceTitles) {

        static Profile of(PersonDocument person, MajorCatalogue majors) {
            var major = person.majorCode();
            return new Profile(
                    person.degree(),
                    major,
                    major == null ? null : majors.nameOf(major),
                    person.graduationYear(),
                    person.skills(),
                    person.certificates(),
                    person.experienceYears(),
                    person.experienceTitles());
        }
    }

    static Candidate of(PersonDocument person, Explanation explanation, MajorCatalogue majors) {
        return new Candidate(
                person.jobseekerId(),
                explanation.score(),
                explanation.weights(),
                explanation.evidence(),
                explanation.reasons(),
                explanation.improve(),
                explanation.improvements(),
                Profile.of(person, majors));
    }
}
