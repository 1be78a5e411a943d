package wangang.vacancy.serviceplan.application;

import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.domain.ServicePlan;

/** All plans; an employer for which nothing was planned has an empty one. */
public interface ServicePlans {

    ServicePlan of(EmployerId employer);

    /** False when the plan is not the one before any more. */
    boolean save(ServicePlan plan);
}
