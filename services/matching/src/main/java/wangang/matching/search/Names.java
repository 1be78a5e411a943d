package wangang.matching.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.matching.document.VacancyDocument;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Employers;

/**
 * Present names of what vacancies on a page refer to.
 *
 * @param employers by id
 * @param campaigns by short name
 */
public record Names(Map<UUID, String> employers, Map<String, String> campaigns) {

    public static Names of(Collection<VacancyDocument> vacancies, Employers employers, Campaigns campaigns) {
        return new Names(
                employers.names(
                        vacancies.stream().map(VacancyDocument::employerId).collect(Collectors.toSet())),
                campaigns.names(vacancies.stream()
                        .flatMap(vacancy -> vacancy.campaigns().stream())
                        .collect(Collectors.toSet())));
    }

    /** Of the event's time where no other is known. */
    String ofEmployer(VacancyDocument vacancy) {
        return employers.getOrDefault(vacancy.employerId(), vacancy.employerName());
    }
}
