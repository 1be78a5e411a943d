package wangang.vacancy.posting.application;

import wangang.vacancy.posting.domain.VacancyId;

/** Whoever counts how often a vacancy is looked at. */
public interface VacancyViews {

    /** Somebody else than its employer and officers looked at it; nobody waits for it. */
    void seen(VacancyId vacancy);
}
