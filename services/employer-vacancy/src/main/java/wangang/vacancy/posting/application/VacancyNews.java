package wangang.vacancy.posting.application;

import java.util.List;
import java.util.Map;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyEvent;

/** Tells the platform what happened to vacancies, together with the change itself; drafts are never told. */
public interface VacancyNews {

    /** @param employers those of all the vacancies */
    void tell(List<VacancyEvent> events, Map<EmployerId, Employer> employers);
}
