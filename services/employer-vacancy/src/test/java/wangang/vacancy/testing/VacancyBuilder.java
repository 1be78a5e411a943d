package wangang.vacancy.testing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Experience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WorkingTime;

/**
 * {@code aVacancy().named("HR-1").paying(8_000, 12_000).form()}: sound unless told otherwise. One with a name is in a
 * house of its own, since the same post in the same place would be a duplicate.
 */
public final class VacancyBuilder {

    public static final Place CHANGNING = new Place("310105", "310105005", "长宁路 999 号", 31.2204, 121.4189);

    private @Nullable String reference;
    private @Nullable String title = "Java 后端开发工程师";
    private @Nullable String occupation = "2-02-10-03";
    private VacancyKind kind = VacancyKind.FULL_TIME;
    private @Nullable WorkingTime workingTime;
    private @Nullable Integer openings = 2;
    private @Nullable Place place;
    private boolean placed;
    private @Nullable Pay pay = new Pay(PayForm.MONTHLY, 12_000, 18_000, 13);
    private @Nullable Majors majors = new Majors(null, List.of("0809"));
    private @Nullable Experience experience = new Experience(0, 3, true);
    private @Nullable List<String> skills = List.of("Java", "PostgreSQL");
    private @Nullable Audience audience = new Audience(true, null, null);
    private @Nullable String text = "岗位职责：负责订单系统的设计与开发。";
    private @Nullable LocalDate until;

    private VacancyBuilder(@Nullable LocalDate until) {
        this.until = until;
    }

    /** Open for another ninety days from the given one. */
    public static VacancyBuilder aVacancyOn(LocalDate today) {
        return new VacancyBuilder(today.plusDays(90));
    }

    public static VacancyBuilder aVacancy() {
        return aVacancyOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
    }

    public VacancyBuilder named(@Nullable String name) {
        reference = name;
        return this;
    }

    public VacancyBuilder titled(@Nullable String words) {
        title = words;
        return this;
    }

    public VacancyBuilder ofOccupation(@Nullable String code) {
        occupation = code;
        return this;
    }

    public VacancyBuilder ofKind(VacancyKind other) {
        kind = other;
        return this;
    }

    public VacancyBuilder during(@Nullable WorkingTime time) {
        workingTime = time;
        return this;
    }

    public VacancyBuilder withOpenings(@Nullable Integer number) {
        openings = number;
        return this;
    }

    public VacancyBuilder in(@Nullable Place somewhere) {
        place = somewhere;
        placed = true;
        return this;
    }

    public VacancyBuilder paying(int min, int max) {
        return paying(new Pay(PayForm.MONTHLY, min, max, null));
    }

    public VacancyBuilder paying(@Nullable Pay other) {
        pay = other;
        return this;
    }

    public VacancyBuilder forMajors(@Nullable Majors others) {
        majors = others;
        return this;
    }

    public VacancyBuilder asking(@Nullable Experience other) {
        experience = other;
        return this;
    }

    public VacancyBuilder withSkills(@Nullable List<String> others) {
        skills = others;
        return this;
    }

    public VacancyBuilder forAudience(@Nullable Audience other) {
        audience = other;
        return this;
    }

    public VacancyBuilder saying(@Nullable String words) {
        text = words;
        return this;
    }

    public VacancyBuilder until(@Nullable LocalDate last) {
        until = last;
        return this;
    }

    private static Place place(@Nullable String name) {
        return name == null
                ? CHANGNING
                : new Place(
                        CHANGNING.regionCode(),
                        CHANGNING.subdistrictCode(),
                        "长宁路 999 号 %d 室".formatted(Integer.toUnsignedLong(name.hashCode())),
                        CHANGNING.lat(),
                        CHANGNING.lon());
    }

    public TermsForm form() {
        return new TermsForm(
                reference,
                title,
                occupation,
                kind,
                workingTime,
                openings,
                placed ? place : place(reference),
                pay,
                Degree.BACHELOR,
                majors,
                experience,
                skills,
                List.of("五险一金"),
                audience,
                text,
                until,
                null);
    }
}
