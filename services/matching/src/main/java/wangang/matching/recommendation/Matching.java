package wangang.matching.recommendation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.alerts.AlertHit;
import wangang.matching.alerts.AlertMatching;
import wangang.matching.document.Documents;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.ranking.Ranking;
import wangang.matching.retrieval.Retrieval;

/** What a task means: fetch the other side, judge, push what is worth it. */
@Component
class Matching {

    /** Enough that some are new to whoever has been told of the best already. */
    private static final int MOST_FOR_A_CHANGE = 50;

    private final Retrieval retrieval;
    private final Ranking ranking;
    private final Pushing pushing;
    private final AlertMatching alerts;
    private final Documents documents;
    private final JsonMapper json = EngineConfiguration.documents();

    Matching(Retrieval retrieval, Ranking ranking, Pushing pushing, AlertMatching alerts, Documents documents) {
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.pushing = pushing;
        this.alerts = alerts;
        this.documents = documents;
    }

    /** Tasks of one kind; returns those that must be tried again because their vacancy is not searchable yet. */
    List<MatchTask> run(List<MatchTask> tasks) {
        return switch (tasks.getFirst().kind()) {
            case VACANCY -> {
                vacancies(data(tasks, VacancyEvent.class)
                        .map(documents::vacancy)
                        .filter(VacancyDocument::mayBeRecommended)
                        .toList());
                yield List.of();
            }
            case PERSON -> {
                people(data(tasks, JobseekerEvent.class)
                        .map(documents::person)
                        .filter(Objects::nonNull)
                        .toList());
                yield List.of();
            }
            case ALERTS -> alerts(tasks);
        };
    }

    private void vacancies(List<VacancyDocument> vacancies) {
        var people = retrieval.peopleToTellOf(vacancies);
        for (int index = 0; index < vacancies.size(); index++) {
            var vacancy = vacancies.get(index);
            var pushes = ranking.peopleFor(vacancy, people.get(index)).stream()
                    .filter(ranking::isWorthPushing)
                    .map(Push::of)
                    .toList();
            pushing.vacancy(vacancy, pushes);
        }
    }

    private void people(List<PersonDocument> changed) {
        var room = pushing.roomForAChange(
                changed.stream().map(PersonDocument::jobseekerId).toList());
        var people = changed.stream()
                .filter(person -> room.containsKey(person.jobseekerId()))
                .toList();
        var vacancies = retrieval.vacanciesForEach(people);
        for (int index = 0; index < people.size(); index++) {
            var person = people.get(index);
            var fitting = ranking.vacanciesFor(person, vacancies.get(index)).stream()
                    .filter(ranking::isWorthPushing)
                    .limit(MOST_FOR_A_CHANGE)
                    .toList();
            pushing.newTo(person.jobseekerId(), fitting).stream()
                    .limit(room.getOrDefault(person.jobseekerId(), 0))
                    .forEach(match -> pushing.change(match.vacancy(), Push.of(match)));
        }
    }

    private List<MatchTask> alerts(List<MatchTask> tasks) {
        var searchable =
                alerts.searchable(tasks.stream().collect(Collectors.toMap(MatchTask::subject, MatchTask::version)));
        alerts.match(searchable, this::tell);
        var done = searchable.stream().map(VacancyDocument::vacancyId).collect(Collectors.toSet());
        return tasks.stream().filter(task -> !done.contains(task.subject())).toList();
    }

    private <T> Stream<T> data(List<MatchTask> tasks, Class<T> type) {
        return tasks.stream().map(task -> json.readValue(Objects.requireNonNull(task.payload()), type));
    }

    private void tell(VacancyDocument vacancy, List<AlertHit> hits) {
        pushing.alert(
                vacancy,
                hits.stream()
                        .map(hit -> new Push(
                                hit.jobseekerId(), List.of("符合您保存的搜索“" + hit.name() + "”"), hit.alertId(), null, false))
                        .toList());
    }
}
