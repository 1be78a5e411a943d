package wangang.matching.ranking;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** What no score can buy: open, audience, degree floor, and the kinds of work the person accepts. */
public final class HardConditions {

    private HardConditions() {}

    public static boolean allow(VacancyDocument vacancy, PersonDocument person) {
        return isOpen(vacancy)
                && isOfTheAudience(vacancy, person)
                && reachesTheFloor(vacancy, person)
                && acceptsTheKind(vacancy, person);
    }

    private static boolean isOpen(VacancyDocument vacancy) {
        return vacancy.mayBeRecommended();
    }

    private static boolean isOfTheAudience(VacancyDocument vacancy, PersonDocument person) {
        return vacancy.graduateYears().isEmpty()
                || (person.graduationYear() != null && vacancy.graduateYears().contains(person.graduationYear()));
    }

    private static boolean reachesTheFloor(VacancyDocument vacancy, PersonDocument person) {
        return person.degree() == null || person.degree().reaches(vacancy.degree());
    }

    private static boolean acceptsTheKind(VacancyDocument vacancy, PersonDocument person) {
        return person.kinds().isEmpty() || person.kinds().contains(vacancy.kind());
    }
}
