package wangang.portal.jobseeker.file;

import org.jspecify.annotations.Nullable;
import wangang.portal.reference.CodeTable;

/**
 * Education as it was typed.
 *
 * @param major name as typed or taken from the list
 * @param majorCode code that was taken from the list with it
 * @param majorChoice code chosen among several that may be meant
 */
record EducationForm(
        @Nullable String school,
        @Nullable String major,
        @Nullable String majorCode,
        @Nullable String majorChoice,
        @Nullable String degree,
        @Nullable Integer graduationYear,
        @Nullable String etag,
        @Nullable Boolean guided) {

    static EducationForm of(PersonFile file, @Nullable String etag, CodeTable majors, boolean guided) {
        var education = file.education();
        return education == null
                ? new EducationForm(null, null, null, null, null, null, etag, guided)
                : new EducationForm(
                        education.school(),
                        majors.nameOf(education.majorCode()),
                        education.majorCode(),
                        null,
                        education.degree(),
                        education.graduationYear(),
                        etag,
                        guided);
    }

    boolean isGuided() {
        return Boolean.TRUE.equals(guided);
    }

    /** The education told; its major by code. */
    PersonFile.Education education(@Nullable String code) {
        var name = school == null || school.isBlank() ? null : school.strip();
        var reached = degree == null || degree.isBlank() ? null : degree;
        return new PersonFile.Education(name, code, reached, graduationYear);
    }
}
