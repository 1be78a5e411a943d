package wangang.matching.reach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.guidance.ComparingPay;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.Evidence.Status;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.reach.Reach.WhatIf;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.state.KnownVacancy;
import wangang.matching.state.Vacancies;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;

/** Ranks the same people for a vacancy as it is and as it might be, by one request to the index. */
@Service
@EnableConfigurationProperties(ReachSettings.class)
class Reaching {

    private static final Rejection NOT_YOURS = Rejection.forbidden("vacancy/not-yours", "只能查看本单位的岗位。");

    private final Vacancies vacancies;
    private final Retrieval retrieval;
    private final Ranking ranking;
    private final RankingSettings depth;
    private final ComparingPay pay;
    private final Variants variants;
    private final ReachSettings settings;
    private final Clock clock;

    Reaching(
            Vacancies vacancies,
            Retrieval retrieval,
            Ranking ranking,
            RankingSettings depth,
            ComparingPay pay,
            Variants variants,
            ReachSettings settings,
            Clock clock) {
        this.vacancies = vacancies;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.depth = depth;
        this.pay = pay;
        this.variants = variants;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the vacancy's employer and officers. */
    Outcome<Reach> of(UUID id, Caller caller) {
        var known = vacancies.find(id).orElse(null);
        if (known == null) {
            return Outcome.refused(KnownVacancy.NOT_FOUND);
        }
        if (!caller.hasRole(Caller.OFFICER) && !known.isOwnedBy(caller.account())) {
            return Outcome.refused(NOT_YOURS);
        }
        if (!known.isOpen()) {
            return Outcome.refused(Rejection.rule("reach/vacancy-not-open", "岗位未在招聘中，发布后才能估计可触达的人数。"));
        }
        try {
            return retrieval.vacancy(id).map(this::of).orElseGet(() -> Outcome.refused(KnownVacancy.NOT_FOUND));
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }

    private Outcome<Reach> of(VacancyDocument vacancy) {
        if (!vacancy.mayBeRecommended()) {
            return Outcome.refused(Rejection.rule("reach/certified-only", "该岗位只面向经认定的就业困难人员，由街镇就业服务人员推荐，不估计可触达的人数。"));
        }
        var usual = pay.of(vacancy).orElse(null);
        var changed = variants.of(vacancy, usual);
        var asked = new ArrayList<VacancyDocument>();
        asked.add(vacancy);
        changed.forEach(variant -> asked.add(variant.vacancy()));
        var people = retrieval.peopleToShowForEach(vacancy.vacancyId(), asked);

        var matches = ranking.peopleFor(vacancy, people.getFirst());
        var now = count(matches);
        var difficulty = Difficulty.of(vacancy, now, far(matches), usual, clock.instant(), settings);
        return Outcome.done(new Reach(
                vacancy.vacancyId(),
                now,
                difficulty.points(),
                difficulty.reasons(),
                suggestions(changed, people.subList(1, people.size()), now)));
    }

    private List<WhatIf> suggestions(List<Variant> changed, List<List<PersonDocument>> people, PeopleCount now) {
        var suggestions = new ArrayList<WhatIf>();
        for (int place = 0; place < changed.size(); place++) {
            var variant = changed.get(place);
            var then = count(ranking.peopleFor(variant.vacancy(), people.get(place)));
            if (then.gainedOver(now) > 0) {
                suggestions.add(
                        new WhatIf(variant.loosening(), variant.text(), variant.change(), then, then.gainedOver(now)));
            }
        }
        suggestions.sort(Comparator.comparingInt(WhatIf::gained).reversed());
        return List.copyOf(suggestions);
    }

    /** Whether it has sunk makes no difference: it comes up again with the first change. */
    private PeopleCount count(List<Match> matches) {
        return PeopleCount.of(matches.stream().filter(ranking::isFitToPush).count(), depth.depth());
    }

    private static double far(List<Match> matches) {
        var wishing = matches.stream()
                .filter(match -> match.status(Category.OCCUPATION) == Status.MET)
                .toList();
        return wishing.isEmpty()
                ? 0
                : wishing.stream()
                                .filter(match -> match.status(Category.PLACE) == Status.SHORT)
                                .count()
                        / (double) wishing.size();
    }
}
