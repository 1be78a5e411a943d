package wangang.vacancy.importing.application;

import java.util.Optional;
import wangang.vacancy.employer.domain.EmployerId;

/** At most one mapping an employer. */
public interface ImportMappings {

    Optional<ImportMapping> find(EmployerId employer);

    void keep(EmployerId employer, ImportMapping mapping);

    void remove(EmployerId employer);
}
