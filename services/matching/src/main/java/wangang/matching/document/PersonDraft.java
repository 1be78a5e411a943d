package wangang.matching.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekCalendar;

/** A file as it would be with something else in it; the file itself stays as it is. */
public final class PersonDraft {

    private final PersonDocument file;
    private @Nullable String majorCode;
    private @Nullable Degree degree;
    private final @Nullable Integer graduationYear;
    private List<String> skills;
    private @Nullable Integer experienceYears;
    private List<String> wishTitles;
    private List<String> wishSubdistricts;
    private @Nullable Integer payMin;
    private List<VacancyKind> kinds;
    private @Nullable WeekCalendar availability;

    public PersonDraft(PersonDocument file) {
        this.file = file;
        majorCode = file.majorCode();
        degree = file.degree();
        graduationYear = file.graduationYear();
        skills = file.skills();
        experienceYears = file.experienceYears();
        wishTitles = file.wishTitles();
        wishSubdistricts = file.wishSubdistricts();
        payMin = file.payMin();
        kinds = file.kinds();
        availability = file.availability();
    }

    public void majorCode(String code) {
        majorCode = code;
    }

    public void degree(Degree reached) {
        degree = reached;
    }

    public void addSkills(List<String> more) {
        skills = joined(skills, more);
    }

    public void experienceYears(int years) {
        experienceYears = years;
    }

    public void addWishTitle(String title) {
        wishTitles = joined(wishTitles, List.of(title));
    }

    public void addWishSubdistrict(String code) {
        wishSubdistricts = joined(wishSubdistricts, List.of(code));
    }

    public void payMin(int yuan) {
        payMin = yuan;
    }

    public void addKind(VacancyKind kind) {
        kinds = joined(kinds, List.of(kind));
    }

    public void addAvailability(WeekCalendar hours) {
        availability = hours.joined(availability);
    }

    public PersonDocument document() {
        return new PersonDocument(
                file.jobseekerId(),
                file.version(),
                file.matching(),
                file.recommendations(),
                file.personalisation(),
                majorCode,
                degree,
                degree == null ? null : degree.rank(),
                graduationYear,
                skills,
                experienceYears,
                file.experienceTitles(),
                file.certificates(),
                wishTitles,
                file.wishOccupations(),
                wishSubdistricts,
                file.home(),
                file.maxTravelMinutes(),
                payMin,
                kinds,
                availability,
                file.availableFrom(),
                null);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
