package wangang.vacancy.sharing.application;

import java.util.List;
import java.util.Map;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.StaffingEvent;

/** Tells the platform what happened to offers and needs, together with the change itself. */
public interface StaffingNews {

    /** @param employers those of all the postings */
    void tell(List<StaffingEvent> events, Map<EmployerId, Employer> employers);
}
