package wangang.vacancy.employer.application;

import java.util.List;
import wangang.vacancy.employer.domain.EmployerEvent;

/** Tells the platform what happened to an employer, together with the change itself. */
public interface EmployerNews {

    void tell(List<? extends EmployerEvent> events);

    default void tell(EmployerEvent event) {
        tell(List.of(event));
    }
}
