package wangang.matching.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Part;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;

/**
 * What a posting's text states.
 *
 * @param terms in the shape in which a vacancy is posted; what is unsaid or only preferred is absent
 * @param findings the words that the terms were read from, in the order of the terms
 */
record ReadVacancy(ReadTerms terms, List<Finding> findings) {

    /**
     * Terms of a vacancy as far as they were read.
     *
     * @param occupationCode of the title (大典 2022), where it is certain enough
     * @param place the one place that is named
     * @param pay amounts with both ends, or NEGOTIABLE
     * @param degree the least that is asked for; NONE where any will do
     * @param majors any, or the codes that are asked for, at most 50
     * @param experience years of work that are asked for
     * @param skills canonical names of what is asked for, at most 15
     * @param benefits what is offered
     * @param audience years of graduation outside which nobody is wanted
     */
    record ReadTerms(
            @Nullable String occupationCode,
            @Nullable ReadPlace place,
            @Nullable ReadPay pay,
            @Nullable Degree degree,
            @Nullable ReadMajors majors,
            @Nullable ReadExperience experience,
            @Nullable List<String> skills,
            @Nullable List<String> benefits,
            @Nullable ReadAudience audience) {}

    /**
     * Where the work is.
     *
     * @param regionCode 6 digits
     * @param subdistrictCode 9 digits
     * @param address street and number
     */
    record ReadPlace(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address) {}

    /**
     * What is paid.
     *
     * @param form what the amounts are paid for; NEGOTIABLE has none
     * @param min yuan, lower end
     * @param max yuan, upper end
     * @param months months paid a year
     */
    record ReadPay(
            PayForm form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months) {}

    /**
     * Either any or codes.
     *
     * @param any true: any major will do
     * @param codes 2, 4 or 6 digits of the catalogue
     */
    record ReadMajors(@Nullable Boolean any, @Nullable List<String> codes) {}

    /**
     * Years of work that are asked for.
     *
     * @param minYears the least
     * @param maxYears the most; no limit when absent
     * @param freshGraduates true where fresh graduates are welcome
     */
    record ReadExperience(
            @Nullable Integer minYears,
            @Nullable Integer maxYears,
            @Nullable Boolean freshGraduates) {}

    /**
     * Whom it is for.
     *
     * @param graduateYears those who graduate in one of these years
     */
    record ReadAudience(List<Integer> graduateYears) {}

    /**
     * Words that something was read from.
     *
     * @param field of the terms, such as degree
     * @param in which of the two texts
     * @param start where they begin (UTF-16 units)
     * @param end where they end, exclusive
     * @param text the words themselves
     */
    record Finding(String field, Part in, int start, int end, String text) {}
}
