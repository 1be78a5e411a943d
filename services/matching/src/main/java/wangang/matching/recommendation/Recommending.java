package wangang.matching.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;
import wangang.matching.retrieval.RankedPages;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.Names;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.search.VacancyHit;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Employers;
import wangang.matching.state.People;
import wangang.matching.state.Person;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Vacancies for a person on request. With personalisation off the order depends on no profile (PIPL, article 24). */
@Service
class Recommending {

    private final People people;
    private final Retrieval retrieval;
    private final Ranking ranking;
    private final Employers employers;
    private final Campaigns campaigns;
    private final Clock clock;
    private final ZoneId zone;

    Recommending(
            People people,
            Retrieval retrieval,
            Ranking ranking,
            Employers employers,
            Campaigns campaigns,
            Clock clock,
            ZoneId zone) {
        this.people = people;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.employers = employers;
        this.campaigns = campaigns;
        this.clock = clock;
        this.zone = zone;
    }

    Outcome<Page<RecommendedVacancy>> vacanciesFor(Caller caller, Paging paging) {
        return people.of(caller)
                .flatMap(person -> whileServed(() -> person.personalisation()
                        ? profile(person).flatMap(profile -> ranked(profile, paging))
                        : newest(person, paging)));
    }

    Outcome<RecommendedVacancy> match(Caller caller, UUID vacancyId) {
        return people.of(caller)
                .flatMap(person -> whileServed(() -> profile(person)
                        .flatMap(profile -> open(vacancyId)
                                .map(vacancy -> explained(List.of(ranking.judge(vacancy, profile)))
                                        .getFirst()))));
    }

    /** What is not open is left out. */
    Outcome<Page<RecommendedVacancy>> matches(Caller caller, List<UUID> vacancyIds) {
        return people.of(caller)
                .flatMap(person -> whileServed(() -> profile(person).map(profile -> explained(profile, vacancyIds))));
    }

    private Page<RecommendedVacancy> explained(PersonDocument person, List<UUID> vacancyIds) {
        var matches = retrieval.vacancies(vacancyIds.stream().distinct().toList()).stream()
                .filter(this::isOpen)
                .map(vacancy -> ranking.judge(vacancy, person))
                .toList();
        return new Page<>(explained(matches), null, null);
    }

    private boolean isOpen(VacancyDocument vacancy) {
        return vacancy.isOpenOn(LocalDate.now(clock.withZone(zone)))
                && !employers.suspended().contains(vacancy.employerId());
    }

    private Outcome<VacancyDocument> open(UUID vacancyId) {
        return retrieval
                .vacancy(vacancyId)
                .filter(this::isOpen)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Rejection.notFound("vacancy/not-found", "没有这个正在招聘的岗位，请检查岗位编号。")));
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

    private Outcome<Page<RecommendedVacancy>> ranked(PersonDocument person, Paging paging) {
        return RankedPages.of(ranking.vacanciesFor(person, retrieval.vacanciesFor(person)), paging, this::explained);
    }

    private Outcome<Page<RecommendedVacancy>> newest(Person person, Paging paging) {
        return RankedPages.of(retrieval.newestVacanciesFor(person.jobseekerId()), paging, this::unpersonalised);
    }

    private List<RecommendedVacancy> explained(List<Match> matches) {
        var names = names(matches.stream().map(Match::vacancy).toList());
        return matches.stream()
                .map(match -> RecommendedVacancy.of(
                        VacancyHit.of(match.vacancy(), names),
                        ranking.explainToPerson(match),
                        ranking.addends(match, names.campaigns())))
                .toList();
    }

    private List<RecommendedVacancy> unpersonalised(List<VacancyDocument> vacancies) {
        var names = names(vacancies);
        return vacancies.stream()
                .map(vacancy -> RecommendedVacancy.unpersonalised(VacancyHit.of(vacancy, names)))
                .toList();
    }

    private Names names(List<VacancyDocument> vacancies) {
        return Names.of(vacancies, employers, campaigns);
    }

    private static <T> Outcome<T> whileServed(Supplier<Outcome<T>> answer) {
        try {
            return answer.get();
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }
}
