package wangang.matching.ranking;

import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.EmployerFacts;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.Titles;
import wangang.matching.testing.VacancyBuilder;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.TextAffinity;

/** Documents made from events as the projection makes them, and a ranking with the shipped tables. */
final class Pairs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Subdistricts SUBDISTRICTS = Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");
    private static final MajorCatalogue MAJORS = MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    private static final Documents DOCUMENTS = new Documents(SUBDISTRICTS, Titles.BY_CHANCE);

    /** By the letters and in a straight line: what a feature does then shows in its figures. */
    private static final Yardsticks PLAIN = new Yardsticks(new SharedWords(), TextAffinity::folded, new StraightLine());

    private Pairs() {}

    static Ranking ranking() {
        return ranking(RankingSettings.shipped());
    }

    static Ranking ranking(RankingSettings settings) {
        return ranking(settings, PLAIN);
    }

    static Ranking ranking(RankingSettings settings, Yardsticks yardsticks) {
        return new Ranking(settings, MAJORS, SUBDISTRICTS, yardsticks);
    }

    static VacancyDocument document(VacancyBuilder vacancy, String... campaigns) {
        var event = JSON.convertValue(vacancy.data(), VacancyEvent.class);
        return document(vacancy, EmployerFacts.named(event.employerName()), campaigns);
    }

    static VacancyDocument document(VacancyBuilder vacancy, EmployerFacts employer, String... campaigns) {
        var event = JSON.convertValue(vacancy.data(), VacancyEvent.class);
        return DOCUMENTS.vacancy(event, employer, List.of(campaigns));
    }

    static PersonDocument document(PersonBuilder person) {
        return Objects.requireNonNull(DOCUMENTS.person(JSON.convertValue(person.data(), JobseekerEvent.class)));
    }

    static Match judge(VacancyBuilder vacancy, PersonBuilder person) {
        return ranking().judge(document(vacancy), document(person));
    }

    /** Asks for something in every category. */
    static VacancyBuilder demandingVacancy() {
        return aVacancy("后端开发工程师")
                .with("degree", "BACHELOR")
                .with("majors", Map.of("codes", List.of("0809")))
                .with("skills", List.of("Java", "MySQL"))
                .with("experience", Map.of("minYears", 2))
                .in("310105005")
                .paying(9_000, 12_000);
    }

    /** Meets {@link #demandingVacancy} in every category. */
    static PersonBuilder fittingPerson() {
        return aPerson()
                .wishing("后端开发工程师")
                .wish("payMin", 8_000)
                .wish("kinds", List.of("FULL_TIME"))
                .wish("subdistrictCodes", List.of("310105005"))
                .studied("080902", "BACHELOR", 2026)
                .skilled("java", "MySQL")
                .experienced(3);
    }
}
