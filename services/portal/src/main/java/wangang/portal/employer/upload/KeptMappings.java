package wangang.portal.employer.upload;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
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

    Answer<KeptMapping> kept() {
        return services.employerVacancy().get(PATH).into(KeptMapping.class);
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
