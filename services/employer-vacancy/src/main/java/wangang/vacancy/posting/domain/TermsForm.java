package wangang.vacancy.posting.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/**
 * The terms of a vacancy as written down: the shape of requests, imports, events and storage. Anything may be absent;
 * {@link VacancyTerms} is the proof that the rules hold.
 *
 * @param reference the employer's own name for it
 * @param occupationCode 大典 2022
 * @param degree the least that is asked for
 * @param validUntil last day on which it is open
 * @param campaigns slugs
 */
public record TermsForm(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String occupationCode,
        @Nullable VacancyKind kind,
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

    /** @param lat WGS 84 degrees, as {@code lon} */
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

    /** @param min yuan per unit of the form; {@code months} paid per year */
    public record Pay(
            @Nullable PayForm form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months) {}

    /** Either {@code any} or codes of disciplines, classes and majors. */
    public record Majors(@Nullable Boolean any, @Nullable List<String> codes) {

        Majors trimmed() {
            return new Majors(Boolean.TRUE.equals(any) ? true : null, PlainText.trimmed(codes));
        }
    }

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

    /** Exactly one of: everyone, graduates of these years, people with certified employment difficulties. */
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
        return new TermsForm(
                null,
                title,
                occupationCode,
                kind,
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
