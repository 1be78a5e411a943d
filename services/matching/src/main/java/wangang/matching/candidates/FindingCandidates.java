package wangang.matching.candidates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import wangang.matching.search.SearchingVacancies;
import wangang.matching.state.KnownVacancy;
import wangang.matching.state.Vacancies;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Ranked candidates for an employer's own open vacancy; each look is written to the audit log. */
@Service
class FindingCandidates {

    private static final Rejection NOT_YOURS = Rejection.forbidden("vacancy/not-yours", "只能查看本单位岗位的推荐人选。");

    private final Vacancies vacancies;
    private final Retrieval retrieval;
    private final Ranking ranking;
    private final MajorCatalogue majors;
    private final AuditLog audit;

    FindingCandidates(
            Vacancies vacancies, Retrieval retrieval, Ranking ranking, MajorCatalogue majors, AuditLog audit) {
        this.vacancies = vacancies;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.majors = majors;
        this.audit = audit;
    }

    Outcome<Page<Candidate>> of(UUID vacancyId, Caller caller, Paging paging) {
        return own(vacancyId, caller)
                .flatMap(known -> whileServed(() -> retrieval
                        .vacancy(vacancyId)
                        .map(vacancy -> ranked(vacancy, caller, paging))
                        .orElseGet(() ->
                                Outcome.refused(Rejection.notFound("vacancy/not-found", "岗位刚刚发布，正在建立索引，请稍候几秒再试。")))));
    }

    /** Nothing is said of vacancies that are not open, or only for certified people. */
    Outcome<Page<NamedCandidate>> named(NamedPeople asked, Caller caller) {
        var known = vacancies.find(asked.vacancies());
        if (!known.stream().allMatch(one -> one.isOwnedBy(caller.account()))) {
            return Outcome.refused(NOT_YOURS);
        }
        var open = known.stream()
                .filter(KnownVacancy::isOpen)
                .map(KnownVacancy::vacancyId)
                .toList();
        return whileServed(() -> {
            var offered = retrieval.vacancies(open).stream()
                    .filter(VacancyDocument::mayBeRecommended)
                    .toList();
            audit.recordAll(caller, "candidates-listed", "vacancy", open, "查看选择本单位的求职者");
            var explained = retrieval.people(asked.jobseekers()).stream()
                    .filter(PersonDocument::matching)
                    .flatMap(person -> best(person, offered).stream())
                    .map(match -> new NamedCandidate(match.vacancy().vacancyId(), shown(match)))
                    .toList();
            return Outcome.done(new Page<>(explained, null, null));
        });
    }

    private Optional<Match> best(PersonDocument person, List<VacancyDocument> offered) {
        return offered.stream()
                .flatMap(vacancy -> ranking.peopleFor(vacancy, List.of(person)).stream())
                .max(Comparator.comparingDouble(match -> match.score().combined()));
    }

    private Outcome<KnownVacancy> own(UUID vacancyId, Caller caller) {
        var known = vacancies.find(vacancyId).orElse(null);
        if (known == null) {
            return Outcome.refused(KnownVacancy.NOT_FOUND);
        }
        if (!known.isOwnedBy(caller.account())) {
            return Outcome.refused(NOT_YOURS);
        }
        return known.isOpen()
                ? Outcome.done(known)
                : Outcome.refused(Rejection.rule("candidates/vacancy-not-open", "岗位未在招聘中，发布后才能查看推荐人选。"));
    }

    private static <T> Outcome<T> whileServed(Supplier<Outcome<T>> answer) {
        try {
            return answer.get();
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }

    private Outcome<Page<Candidate>> ranked(VacancyDocument vacancy, Caller caller, Paging paging) {
        if (!vacancy.mayBeRecommended()) {
            return Outcome.refused(
                    Rejection.rule("candidates/certified-only", "该岗位只面向经认定的就业困难人员，人选由街镇就业服务人员推荐，平台不自动匹配。"));
        }
        var matches = ranking.peopleFor(vacancy, retrieval.peopleToShow(vacancy));
        audit.record(caller, "candidates-listed", "vacancy", vacancy.vacancyId(), "查看岗位推荐人选");
        return RankedPages.of(matches, paging, this::shown);
    }

    private List<Candidate> shown(List<Match> matches) {
        return matches.stream().map(this::shown).toList();
    }

    private Candidate shown(Match match) {
        return Candidate.of(match.person(), ranking.explainToEmployer(match), majors);
    }
}
