package wangang.portal.employer.upload;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** What the service keeps of how an employer's tables are to be read. */
@Component
class KeptMappings {

    private static final String PATH = "/api/vacancies/import-mapping";

    private final Services services;

    KeptMappings(Services services) {
        this.services = services;
    }

    /** An account without an employer has nothing kept. */
    Answer<KeptMapping> kept() {
        var kept = services.employerVacancy().get(PATH).into(KeptMapping.class);
        return kept instanceof Answer.Refused<KeptMapping>(var problem) && problem.is(OwnEmployer.WITHOUT_ONE)
                ? new Answer.Given<>(KeptMapping.NONE, null)
                : kept;
    }

    /** The service keeps it as a whole, so that what is there already is read first. */
    Answer<KeptMapping> change(UnaryOperator<KeptMapping> change) {
        var kept = kept();
        return kept instanceof Answer.Given<KeptMapping>(var mapping, var etag)
                ? services.employerVacancy()
                        .put(PATH)
                        .body(change.apply(mapping))
                        .into(KeptMapping.class)
                : kept;
    }

    Answer<String> forget() {
        return services.employerVacancy().delete(PATH).done();
    }
}
