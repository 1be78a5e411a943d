package wangang.vacancy.posting.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/**
 * The terms of a vacancy as written down: the shape of requests, imports, events and storage. Anything may be absent;
 * {@link VacancyTerms} is the proof that the rules hold.
 *
 * @param reference the employer's own name for it, at most 64 characters; unique among the employer's open vacancies
 * @param title the post's name, at most 100 characters
 * @param occupationCode occupation (大典 2022), such as 2-02-10-03
 * @param kind full-time, part-time, internship, traineeship, flexible or public-welfare work
 * @param workingTime when in the week the work is; not of full-time and public-welfare work
 * @param openings people wanted, 1 to 9999
 * @param place where the work is
 * @param pay what is paid
 * @param degree the least that is asked for; NONE for any
 * @param majors which majors will do
 * @param experience years of work that are asked for; none when absent
 * @param skills at most 50, each at most 50 characters
 * @param benefits at most 50, each at most 50 characters
 * @param audience whom it is for; everyone when absent
 * @param text duties and requirements, plain text of at most 20000 characters
 * @param validUntil last day on which it is open; at most two years ahead
 * @param campaigns short names of campaigns, at most 20
 */
public record TermsForm(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String occupationCode,
        @Nullable VacancyKind kind,
        @Nullable WorkingTime workingTime,
        @Nullable Integer openings,
        @Nullable Place place,
        @Nullable Pay pay,
        @Nullable Degree degree,
        @Nullable Majors majors,
        @Nullable Experience experience,
        @Nullable List<String> skills,
        @Nullable List<String> benefits,
        @Nullable Audience audience,
        @Nullable String text,
        @Nullable LocalDate validUntil,
        @Nullable List<String> campaigns) {

    /**
     * Where the work is.
     *
     * @param regionCode administrative division, 6 digits
     * @param subdistrictCode subdistrict, 9 digits, inside the region
     * @param address street and number, at most 200 characters
     * @param lat latitude, WGS 84 degrees; with lon or not at all
     * @param lon longitude, WGS 84 degrees; with lat or not at all
     */
    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable Double lat,
            @Nullable Double lon) {

        Place trimmed() {
            return new Place(
                    PlainText.trimmed(regionCode),
                    PlainText.trimmed(subdistrictCode),
                    PlainText.trimmed(address),
                    lat,
                    lon);
        }
    }

    /**
     * What is paid; NEGOTIABLE has no amounts and means unknown, every other form has both.
     *
     * @param form what the amounts are paid for
     * @param min yuan, lower end
     * @param max yuan, upper end; equal to min when fixed
     * @param months months paid a year, 12 to 24
     */
    public record Pay(
            @Nullable PayForm form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months) {}

    /**
     * Either any or codes of disciplines, classes and majors.
     *
     * @param any true: any major will do
     * @param codes 2, 4 or 6 digits of the catalogue, at most 50
     */
    public record Majors(@Nullable Boolean any, @Nullable List<String> codes) {

        Majors trimmed() {
            return new Majors(Boolean.TRUE.equals(any) ? true : null, PlainText.trimmed(codes));
        }
    }

    /**
     * Years of work that are asked for.
     *
     * @param minYears the least, 0 to 50
     * @param maxYears the most; no limit when absent
     * @param freshGraduates whether fresh graduates may apply as well
     */
    public record Experience(
            @Nullable Integer minYears,
            @Nullable Integer maxYears,
            @Nullable Boolean freshGraduates) {

        /** Nothing asked for is zero years. */
        static Experience stated(@Nullable Experience experience) {
            return experience == null
                    ? new Experience(0, null, false)
                    : new Experience(
                            experience.minYears == null ? 0 : experience.minYears,
                            experience.maxYears,
                            Boolean.TRUE.equals(experience.freshGraduates));
        }
    }

    /**
     * Exactly one of: everyone, graduates of these years, people with certified employment difficulties.
     *
     * @param everyone true: everybody
     * @param graduateYears those who graduate in one of these years
     * @param certifiedDifficulty true: persons with certified employment difficulty
     */
    public record Audience(
            @Nullable Boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {

        Audience trimmed() {
            return new Audience(
                    Boolean.TRUE.equals(everyone) ? true : null,
                    graduateYears == null || graduateYears.isEmpty()
                            ? null
                            : graduateYears.stream().distinct().toList(),
                    Boolean.TRUE.equals(certifiedDifficulty) ? true : null);
        }
    }

    /** Two forms that say the same are equal once trimmed; what is open to everyone and asks nothing need not say so. */
    public TermsForm trimmed() {
        return new TermsForm(
                PlainText.trimmed(reference),
                PlainText.trimmed(title),
                PlainText.trimmed(occupationCode),
                kind,
                workingTime == null ? null : workingTime.trimmed(),
                openings,
                place == null ? null : place.trimmed(),
                pay,
                degree,
                majors == null ? null : majors.trimmed(),
                Experience.stated(experience),
                PlainText.trimmed(skills),
                PlainText.trimmed(benefits),
                audience == null ? new Audience(true, null, null) : audience.trimmed(),
                PlainText.trimmed(text),
                validUntil,
                PlainText.trimmed(campaigns));
    }

    /** Without what is the employer's own business. */
    public TermsForm withoutReference() {
        return withReference(null);
    }

    TermsForm withReference(@Nullable String other) {
        return new TermsForm(
                other,
                title,
                occupationCode,
                kind,
                workingTime,
                openings,
                place,
                pay,
                degree,
                majors,
                experience,
                skills,
                benefits,
                audience,
                text,
                validUntil,
                campaigns);
    }
}
