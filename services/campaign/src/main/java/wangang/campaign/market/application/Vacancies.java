package wangang.campaign.market.application;

import java.util.Optional;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.market.domain.VacancyId;

/** Vacancies as told by their owner. */
public interface Vacancies {

    /** Keeps the newest version only. */
    void put(KnownVacancy vacancy);

    Optional<KnownVacancy> find(VacancyId id);
}
