package wangang.vacancy.importing.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/**
 * The employer's vacancies that a chunk is about.
 *
 * @param byReference of each reference the newest
 * @param byId those that the items name by id; one with a reference goes by that
 */
record Known(Map<String, Vacancy> byReference, Map<VacancyId, Vacancy> byId) {

    @Nullable
    Vacancy meantBy(ImportItem item, VacancyTerms terms) {
        var reference = terms.reference();
        if (reference != null) {
            return byReference.get(reference);
        }
        return item.vacancy() == null ? null : byId.get(item.vacancy());
    }

    Set<VacancyId> ids() {
        return Stream.concat(byReference.values().stream(), byId.values().stream())
                .map(Vacancy::id)
                .collect(Collectors.toSet());
    }
}
