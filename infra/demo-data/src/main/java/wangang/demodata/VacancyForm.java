package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vacancy as the platform imports it. */
record VacancyForm(
        String reference,
        String title,
        String occupationCode,
        VacancyKind kind,
        @Nullable WorkingTime workingTime,
        int openings,
        Place place,
        Pay pay,
        Degree degree,
        Majors majors,
        Experience experience,
        List<String> skills,
        List<String> benefits,
        Audience audience,
        String text,
        LocalDate validUntil,
        List<String> campaigns) {

    /** The platform refuses the second of two, unless their texts differ enough. */
    boolean isSamePostAs(VacancyForm other) {
        return kind == other.kind
                && title.equals(other.title)
                && place.address().equals(other.place.address());
    }

    VacancyForm during(WorkingTime time) {
        return new VacancyForm(
                reference,
                title,
                occupationCode,
                kind,
                time,
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

    record Place(String regionCode, String subdistrictCode, String address, double lat, double lon) {}

    /** @param min yuan per unit of the form; no amounts with NEGOTIABLE */
    record Pay(
            String form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months) {

        static Pay of(String form, int min, int max) {
            return new Pay(form, min, max, null);
        }

        static Pay negotiable() {
            return new Pay("NEGOTIABLE", null, null, null);
        }
    }

    record Majors(@Nullable Boolean any, @Nullable List<String> codes) {

        static final Majors ANY = new Majors(true, null);
    }

    record Experience(int minYears, @Nullable Integer maxYears, boolean freshGraduates) {}

    record Audience(
            @Nullable Boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {

        static final Audience EVERYONE = new Audience(true, null, null);
        static final Audience CERTIFIED_DIFFICULTY = new Audience(null, null, true);
    }
}
