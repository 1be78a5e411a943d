package wangang.vacancy.importing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PostingRefusals;

/** Keeps how an employer's tables are to be read, so that its exports need not be rewritten for each import. */
@Service
@Transactional
public class KeepingMappings {

    private final Employers employers;
    private final ImportMappings mappings;

    KeepingMappings(Employers employers, ImportMappings mappings) {
        this.employers = employers;
        this.mappings = mappings;
    }

    /** An empty one where none is kept. */
    @Transactional(readOnly = true)
    public Outcome<ImportMapping> of(String account) {
        return employer(account).map(employer -> mappings.find(employer).orElse(ImportMapping.NONE));
    }

    public Outcome<ImportMapping> keep(String account, ImportMapping mapping) {
        return employer(account).map(employer -> {
            mappings.keep(employer, mapping);
            return mapping;
        });
    }

    public Outcome<ImportMapping> remove(String account) {
        return employer(account).map(employer -> {
            mappings.remove(employer);
            return ImportMapping.NONE;
        });
    }

    private Outcome<EmployerId> employer(String account) {
        return employers
                .findByAccount(account)
                .map(employer -> Outcome.done(employer.id()))
                .orElseGet(() -> Outcome.refused(PostingRefusals.NO_EMPLOYER));
    }
}
