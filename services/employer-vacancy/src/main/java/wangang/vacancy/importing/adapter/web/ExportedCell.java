package wangang.vacancy.importing.adapter.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Experience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.WeekWords;
import wangang.vacancy.posting.domain.WorkingTime;

/** What {@link CsvItems} reads back from a column as the same terms; an empty cell is nothing. */
final class ExportedCell {

    private static final Place NOWHERE = new Place(null, null, null, null, null);
    private static final Pay UNPAID = new Pay(null, null, null, null);
    private static final Experience NONE = new Experience(null, null, null);
    private static final WorkingTime FREE = new WorkingTime(null, null);

    private ExportedCell() {}

    static String of(CsvColumn column, TermsForm terms) {
        var place = terms.place() == null ? NOWHERE : terms.place();
        var pay = terms.pay() == null ? UNPAID : terms.pay();
        var experience = terms.experience() == null ? NONE : terms.experience();
        var time = terms.workingTime() == null ? FREE : terms.workingTime();
        return switch (column) {
            case REFERENCE -> text(terms.reference());
            case TITLE -> text(terms.title());
            case OCCUPATION_CODE -> text(terms.occupationCode());
            case KIND -> text(terms.kind());
            case WORKING_TIME -> WeekWords.of(new WorkingTime(time.slots(), null));
            case HOURS_PER_WEEK -> text(time.hoursPerWeek());
            case OPENINGS -> text(terms.openings());
            case REGION_CODE -> text(place.regionCode());
            case SUBDISTRICT_CODE -> text(place.subdistrictCode());
            case ADDRESS -> text(place.address());
            case LAT -> text(place.lat());
            case LON -> text(place.lon());
            case PAY_FORM -> text(pay.form());
            case PAY_MIN -> text(pay.min());
            case PAY_MAX -> text(pay.max());
            case PAY_MONTHS -> text(pay.months());
            case DEGREE -> text(terms.degree());
            case MAJORS -> majors(terms.majors());
            case MIN_YEARS -> text(experience.minYears());
            case MAX_YEARS -> text(experience.maxYears());
            case FRESH_GRADUATES -> text(experience.freshGraduates());
            case SKILLS -> list(terms.skills());
            case BENEFITS -> list(terms.benefits());
            case AUDIENCE -> audience(terms.audience());
            case TEXT -> text(terms.text());
            case VALID_UNTIL -> text(terms.validUntil());
            case CAMPAIGNS -> list(terms.campaigns());
        };
    }

    private static String majors(@Nullable Majors majors) {
        if (majors == null) {
            return "";
        }
        return Boolean.TRUE.equals(majors.any()) ? "any" : list(majors.codes());
    }

    private static String audience(@Nullable Audience audience) {
        if (audience == null) {
            return "";
        }
        if (Boolean.TRUE.equals(audience.certifiedDifficulty())) {
            return "certifiedDifficulty";
        }
        return audience.graduateYears() == null ? "everyone" : list(audience.graduateYears());
    }

    private static String list(@Nullable Collection<?> values) {
        return values == null
                ? ""
                : values.stream()
                        .map(value -> value.toString().replaceAll("[;；]", "\\\\$0"))
                        .collect(Collectors.joining(";"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
