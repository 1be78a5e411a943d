package wangang.matching.ranking;

import wangang.matching.document.VacancyDocument;

/** How near the work that words name is to a vacancy's; 0 to 1. Pure. */
@FunctionalInterface
public interface WorkCloseness {

    /** @param wish a title or a field of study, in the person's words */
    double between(String wish, VacancyDocument vacancy);
}
