package wangang.portal.employer.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.portal.employer.Codes;
import wangang.portal.week.WeekSlot;

/**
 * A vacancy's terms as they are typed: everything is text until the service has read it.
 *
 * @param occupation code, or code and name as the picker fills it in
 * @param slotDay days of rows, or choices that stand for several; {@code slotFrom} and {@code slotTo} are beside them
 * @param where a subdistrict, or a district alone
 * @param majorsAny true or false: whether any major will do
 * @param majors codes chosen
 * @param major more of them, as they are typed
 * @param skills separated by commas, semicolons or lines, as are benefits, years and campaigns
 * @param audience everyone, graduates or certified
 */
public record TermsForm(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String occupation,
        @Nullable String kind,
        @Nullable List<String> slotDay,
        @Nullable List<String> slotFrom,
        @Nullable List<String> slotTo,
        @Nullable String hoursPerWeek,
        @Nullable String openings,
        @Nullable String where,
        @Nullable String address,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String payForm,
        @Nullable String payMin,
        @Nullable String payMax,
        @Nullable String payMonths,
        @Nullable String degree,
        @Nullable String majorsAny,
        @Nullable List<String> majors,
        @Nullable String major,
        @Nullable String minYears,
        @Nullable String maxYears,
        @Nullable String freshGraduates,
        @Nullable String skills,
        @Nullable String benefits,
        @Nullable String audience,
        @Nullable String graduateYears,
        @Nullable String text,
        @Nullable String validUntil,
        @Nullable String campaigns) {

    public static TermsForm of(OwnTerms terms, Codes codes) {
        var place = terms.place();
        var pay = terms.pay();
        var time = terms.workingTime();
        var slots = time == null || time.slots() == null ? List.<WeekSlot>of() : time.slots();
        var majors = terms.majors();
        var experience = terms.experience();
        var audience = terms.audience();
        return new TermsForm(
                terms.reference(),
                terms.title(),
                codes.written("occupations", terms.occupationCode()),
                terms.kind(),
                SlotRows.days(slots),
                SlotRows.froms(slots),
                SlotRows.tos(slots),
                time == null ? null : text(time.hoursPerWeek()),
                text(terms.openings()),
                place == null ? null : place.subdistrictCode() == null ? place.regionCode() : place.subdistrictCode(),
                place == null ? null : place.address(),
                place == null ? null : text(place.lat()),
                place == null ? null : text(place.lon()),
                pay == null ? null : pay.form(),
                pay == null ? null : text(pay.min()),
                pay == null ? null : text(pay.max()),
                pay == null ? null : text(pay.months()),
                terms.degree(),
                majors == null ? null : String.valueOf(Boolean.TRUE.equals(majors.any())),
                majors == null ? null : majors.codes(),
                null,
                experience == null ? null : text(experience.minYears()),
                experience == null ? null : text(experience.maxYears()),
                experience == null ? null : text(experience.freshGraduates()),
                joined(terms.skills()),
                joined(terms.benefits()),
                TermsJson.group(audience),
                audience == null || audience.graduateYears() == null ? null : joined(audience.graduateYears()),
                terms.text(),
                text(terms.validUntil()),
                joined(terms.campaigns()));
    }

    public Map<String, Object> body(Codes codes) {
        return TermsJson.of(this, codes);
    }

    /** Those chosen and those that are typed, each once. */
    public List<String> majorCodes(Codes codes) {
        return Stream.concat(
                        majors == null ? Stream.empty() : majors.stream(),
                        words(major).stream().map(typed -> codes.codeOf("majors", typed)))
                .filter(code -> code != null && !code.isBlank())
                .distinct()
                .toList();
    }

    /** What is typed, and room for more. */
    public List<WeekSlot> slotRows() {
        return SlotRows.shown(slotDay, slotFrom, slotTo);
    }

    public boolean anyMajor() {
        return "true".equals(majorsAny);
    }

    static List<String> words(@Nullable String typed) {
        var words = new ArrayList<String>();
        for (var word : (typed == null ? "" : typed).split("[、,，;；\\n]+", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String joined(@Nullable List<?> values) {
        return values == null
                ? null
                : String.join("、", values.stream().map(String::valueOf).toList());
    }
}
