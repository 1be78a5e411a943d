package wangang.matching.candidates;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;
import wangang.matching.retrieval.RankedPages;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.SearchingVacancies;
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
        var known = vacancies.find(vacancyId).orElse(null);
        if (known == null) {
            return Outcome.refused(Rejection.notFound("vacancy/not-found", "没有这个岗位，请检查岗位编号；刚刚发布的岗位请稍候几秒再试。"));
        }
        if (!known.employerAccount().equals(caller.account())) {
            return Outcome.refused(Rejection.forbidden("vacancy/not-yours", "只能查看本单位岗位的推荐人选。"));
        }
        if (!VacancyDocument.OPEN.equals(known.status())) {
            return Outcome.refused(Rejection.rule("candidates/vacancy-not-open", "岗位未在招聘中，发布后才能查看推荐人选。"));
        }
        try {
            return retrieval
                    .vacancy(vacancyId)
                    .map(vacancy -> ranked(vacancy, caller, paging))
                    .orElseGet(
                            () -> Outcome.refused(Rejection.notFound("vacancy/not-found", "岗位刚刚发布，正在建立索引，请稍候几秒再试。")));
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
        return matches.stream()
                .map(match -> Candidate.of(match.person(), ranking.explainToEmployer(match), majors))
                .toList();
    }
}
