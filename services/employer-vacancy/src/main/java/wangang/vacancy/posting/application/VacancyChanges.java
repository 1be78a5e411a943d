package wangang.vacancy.posting.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyEvent.Confirmed;

/** Stores what happened and tells it, in the running transaction. */
@Component
public class VacancyChanges {

    private final Vacancies vacancies;
    private final List<VacancyNews> news;

    VacancyChanges(Vacancies vacancies, List<VacancyNews> news) {
        this.vacancies = vacancies;
        this.news = news;
    }

    public Vacancy add(VacancyEvent event, Employer employer) {
        vacancies.addAll(List.of(event.after()));
        tell(List.of(event), Map.of(employer.id(), employer));
        return event.after();
    }

    public Vacancy update(VacancyEvent event, Employer employer) {
        updateAll(List.of(event), Map.of(employer.id(), employer));
        return event.after();
    }

    public void addAll(List<VacancyEvent> events, Employer employer) {
        vacancies.addAll(events.stream().map(VacancyEvent::after).toList());
        tell(events, Map.of(employer.id(), employer));
    }

    public void updateAll(List<VacancyEvent> events, Map<EmployerId, Employer> employers) {
        var confirmed = events.stream().filter(Confirmed.class::isInstance).toList();
        vacancies.updateAll(events.stream()
                .filter(event -> !(event instanceof Confirmed))
                .map(VacancyEvent::after)
                .toList());
        vacancies.touchAll(confirmed.stream().map(VacancyEvent::after).toList());
        tell(events, employers);
    }

    /** Moves each on as far as it can be; what a step refuses stays as it is. */
    public void moveAll(
            List<Vacancy> locked, Map<EmployerId, Employer> employers, Function<Vacancy, Outcome<VacancyEvent>> step) {
        updateAll(
                locked.stream()
                        .map(step)
                        .flatMap(outcome -> switch (outcome) {
                            case Done<VacancyEvent>(var event) -> Stream.of(event);
                            case Refused<VacancyEvent> _ -> Stream.<VacancyEvent>empty();
                        })
                        .toList(),
                employers);
    }

    private void tell(List<VacancyEvent> events, Map<EmployerId, Employer> employers) {
        news.forEach(listener -> listener.tell(events, employers));
    }
}
