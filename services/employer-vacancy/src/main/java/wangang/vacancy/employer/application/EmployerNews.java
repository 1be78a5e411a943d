package wangang.vacancy.employer.application;

import wangang.vacancy.employer.domain.EmployerEvent;

/** Tells the platform what happened to an employer, together with the change itself. */
public interface EmployerNews {

    void tell(EmployerEvent event);
}
