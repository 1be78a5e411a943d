package wangang.matching.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;

/**
 * A change of a vacancy's terms as a JSON Merge Patch (RFC 7396): one member is there, and null in it takes a term away.
 *
 * @param degree the least that is asked for
 * @param majors which majors will do
 * @param experience years of work that are asked for
 * @param skills what one has to know
 * @param audience whom it is for
 * @param pay what is paid
 */
@JsonInclude(Include.NON_NULL)
record TermsChange(
        @Nullable Degree degree,
        @Nullable MajorsChange majors,
        @Nullable ExperienceChange experience,
        @Nullable List<String> skills,
        @Nullable AudienceChange audience,
        @Nullable PayChange pay) {

    /**
     * The majors that will do.
     *
     * @param any true: any major
     * @param codes null: none in particular
     */
    @JsonInclude
    record MajorsChange(boolean any, @Nullable List<String> codes) {}

    /**
     * Years of work.
     *
     * @param minYears the least
     * @param maxYears the most, as before
     * @param freshGraduates whether fresh graduates may apply as well
     */
    @JsonInclude
    record ExperienceChange(int minYears, @Nullable Integer maxYears, boolean freshGraduates) {}

    /**
     * Whom it is for.
     *
     * @param everyone true: everybody
     * @param graduateYears null: not only graduates
     * @param certifiedDifficulty null: not only people with certified difficulties
     */
    @JsonInclude
    record AudienceChange(
            boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {}

    /**
     * What is paid.
     *
     * @param form what the amounts are paid for
     * @param min yuan, lower end
     * @param max yuan, upper end
     * @param months months paid a year, as before
     */
    @JsonInclude
    record PayChange(
            PayForm form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months) {}

    static TermsChange degree(Degree degree) {
        return new TermsChange(degree, null, null, null, null, null);
    }

    static TermsChange anyMajor() {
        return new TermsChange(null, new MajorsChange(true, null), null, null, null, null);
    }

    /** @param maxYears the limit that stays */
    static TermsChange noExperience(@Nullable Integer maxYears) {
        return new TermsChange(null, null, new ExperienceChange(0, maxYears, true), null, null, null);
    }

    static TermsChange noSkills() {
        return new TermsChange(null, null, null, List.of(), null, null);
    }

    static TermsChange forEveryone() {
        return new TermsChange(null, null, null, null, new AudienceChange(true, null, null), null);
    }

    static TermsChange paying(Pay pay) {
        return new TermsChange(
                null, null, null, null, null, new PayChange(pay.form(), pay.min(), pay.max(), pay.months()));
    }
}
