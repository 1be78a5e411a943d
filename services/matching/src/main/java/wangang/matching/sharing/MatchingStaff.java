package wangang.matching.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;

/** Ranks what other employers offer or need for a posting; a statement for it and one for all the others. */
@Service
class MatchingStaff {

    /** More than anybody writes to. */
    private static final int SHOWN = 50;

    private static final Rejection NOT_FOUND =
            Rejection.notFound("staffing/not-found", "没有这条共享用工信息，请检查编号；刚刚发布的请稍候几秒再试。");

    private static final Rejection NOT_YOURS = Rejection.forbidden("staffing/not-yours", "只能查看本单位共享用工信息的匹配结果。");

    private static final Rejection NOT_OPEN = Rejection.rule("staffing/not-open", "该信息已结束，不再匹配；如仍有需要，请重新发布。");

    private final StaffPostings postings;
    private final Ranking ranking;
    private final JudgingStaff judging;
    private final JsonMapper stored = EngineConfiguration.documents();
    private final Clock clock;
    private final ZoneId zone;

    MatchingStaff(StaffPostings postings, Ranking ranking, Clock clock, ZoneId zone) {
        this.postings = postings;
        this.ranking = ranking;
        this.judging = new JudgingStaff(ranking);
        this.clock = clock;
        this.zone = zone;
    }

    /** For the posting's employer and officers, best first. */
    Outcome<List<StaffingMatch>> of(UUID id, Caller caller) {
        var own = postings.find(id).orElse(null);
        if (own == null) {
            return Outcome.refused(NOT_FOUND);
        }
        if (!caller.hasRole(Caller.OFFICER) && !own.account().equals(caller.account())) {
            return Outcome.refused(NOT_YOURS);
        }
        var today = LocalDate.now(clock.withZone(zone));
        return own.isOpenOn(today) ? Outcome.done(ranked(own, today)) : Outcome.refused(NOT_OPEN);
    }

    private List<StaffingMatch> ranked(StaffPosting own, LocalDate today) {
        Map<UUID, StaffPosting> others = postings.nearest(own, today).stream()
                .collect(Collectors.toMap(StaffPosting::staffingId, Function.identity()));
        return matches(own, List.copyOf(others.values())).stream()
                .map(match -> judging.judge(own, Objects.requireNonNull(others.get(otherOf(own, match))), match, today))
                .sorted(Comparator.comparingDouble(StaffingMatch::score)
                        .reversed()
                        .thenComparing(StaffingMatch::staffingId))
                .limit(SHOWN)
                .toList();
    }

    private List<Match> matches(StaffPosting own, List<StaffPosting> others) {
        return own.side() == StaffingSide.NEED
                ? ranking.peopleFor(need(own), others.stream().map(this::offer).toList())
                : ranking.vacanciesFor(
                        offer(own), others.stream().map(this::need).toList());
    }

    private static UUID otherOf(StaffPosting own, Match match) {
        return own.side() == StaffingSide.NEED
                ? match.person().jobseekerId()
                : match.vacancy().vacancyId();
    }

    private VacancyDocument need(StaffPosting posting) {
        return stored.readValue(posting.document(), VacancyDocument.class);
    }

    private PersonDocument offer(StaffPosting posting) {
        return stored.readValue(posting.document(), PersonDocument.class);
    }
}
