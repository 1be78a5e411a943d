package wangang.matching.recommendation;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.state.Employers;
import wangang.matching.state.People;
import wangang.matching.state.Person;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;

/** Vacancies for a person on request. With personalisation off the order depends on no profile (PIPL, article 24). */
@Service
class Recommending {

    private final People people;
    private final Retrieval retrieval;
    private final Ranking ranking;
    private final Employers employers;

    Recommending(People people, Retrieval retrieval, Ranking ranking, Employers employers) {
        this.people = people;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.employers = employers;
    }

    Outcome<List<RecommendedVacancy>> vacanciesFor(Caller caller) {
        return people.of(caller)
                .flatMap(person -> whileServed(
                        () -> person.personalisation() ? profile(person).map(this::ranked) : Outcome.done(newest())));
    }

    Outcome<RecommendedVacancy> match(Caller caller, UUID vacancyId) {
        return people.of(caller)
                .flatMap(person -> whileServed(() -> profile(person)
                        .flatMap(profile -> retrieval
                                .vacancy(vacancyId)
                                .filter(vacancy -> VacancyDocument.OPEN.equals(vacancy.status())
                                        && !employers.suspended().contains(vacancy.employerId()))
                                .map(vacancy -> Outcome.done(shown(List.of(ranking.judge(vacancy, profile)))
                                        .getFirst()))
                                .orElseGet(() -> Outcome.refused(
                                        Rejection.notFound("vacancy/not-found", "没有这个正在招聘的岗位，请检查岗位编号。"))))));
    }

    private Outcome<PersonDocument> profile(Person person) {
        if (!person.matching() && !person.recommendations()) {
            return Outcome.refused(
                    Rejection.rule("recommendation/consent-needed", "尚未同意使用档案进行匹配，请在“授权管理”中同意“推荐”或“匹配”后再试。"));
        }
        return retrieval
                .person(person.jobseekerId())
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Rejection.conflict("recommendation/not-ready", "档案刚刚更新，正在建立索引，请稍候几秒再试。")));
    }

    private List<RecommendedVacancy> ranked(PersonDocument person) {
        return shown(ranking.vacanciesFor(person, retrieval.vacanciesFor(person)));
    }

    private List<RecommendedVacancy> shown(List<Match> matches) {
        var names = employers.names(
                matches.stream().map(match -> match.vacancy().employerId()).collect(Collectors.toSet()));
        return matches.stream()
                .map(match -> RecommendedVacancy.of(
                        match,
                        names.getOrDefault(
                                match.vacancy().employerId(), match.vacancy().employerName())))
                .toList();
    }

    private List<RecommendedVacancy> newest() {
        var vacancies = retrieval.newestVacancies();
        var names = employers.names(
                vacancies.stream().map(VacancyDocument::employerId).collect(Collectors.toSet()));
        return vacancies.stream()
                .map(vacancy -> RecommendedVacancy.unpersonalised(
                        vacancy, names.getOrDefault(vacancy.employerId(), vacancy.employerName())))
                .toList();
    }

    private static <T> Outcome<T> whileServed(Supplier<Outcome<T>> answer) {
        try {
            return answer.get();
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }
}
