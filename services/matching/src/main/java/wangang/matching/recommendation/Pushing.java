package wangang.matching.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Match;
import wangang.matching.recommendation.RecommendationMade.Channel;
import wangang.matching.state.Employers;
import wangang.matching.state.HiddenVacancies;
import wangang.platform.kernel.Uuid7;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;

/**
 * Puts recommendations into inboxes and tells of them, in one transaction per vacancy. The vacancy's row and then the
 * people's rows, in order of id, are locked: caps hold under concurrency, and a person's sequence numbers become
 * visible in order.
 */
@Service
class Pushing {

    /** More than the cap are looked at, since some have had their share today or know of it already. */
    private static final int SPARE = 100;

    private static final int MOST_AT_ONCE = 500;

    private final Inboxes inboxes;
    private final Employers employers;
    private final HiddenVacancies hidden;
    private final Outbox outbox;
    private final PushSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    Pushing(
            Inboxes inboxes,
            Employers employers,
            HiddenVacancies hidden,
            Outbox outbox,
            PushSettings settings,
            Clock clock,
            ZoneId zone) {
        this.inboxes = inboxes;
        this.employers = employers;
        this.hidden = hidden;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Pushes a new vacancy to those who agreed to recommendations, best first, inside every cap. */
    @Transactional
    public void vacancy(VacancyDocument vacancy, List<Push> bestFirst) {
        match(vacancy, bestFirst, settings.perPersonADay());
    }

    /** Pushes what fits a changed profile, inside every cap, and leaves room that day for what is new. */
    @Transactional
    public void change(VacancyDocument vacancy, Push push) {
        match(vacancy, List.of(push), settings.perProfileChange());
    }

    /** How many a change of each profile may push today; whoever was told enough is not among them. */
    Map<UUID, Integer> roomForAChange(List<UUID> people) {
        var told = inboxes.toldSince(Set.copyOf(people), startOfToday());
        return people.stream()
                .distinct()
                .filter(person -> told.getOrDefault(person, 0) < settings.perProfileChange())
                .collect(Collectors.toMap(
                        person -> person, person -> settings.perProfileChange() - told.getOrDefault(person, 0)));
    }

    /** Those of which the person was never told. */
    List<Match> newTo(UUID person, List<Match> matches) {
        var known = inboxes.knownTo(
                person,
                matches.stream().map(match -> match.vacancy().vacancyId()).toList());
        return matches.stream()
                .filter(match -> !known.contains(match.vacancy().vacancyId()))
                .toList();
    }

    private void match(VacancyDocument vacancy, List<Push> bestFirst, int aDay) {
        if (bestFirst.isEmpty()) {
            return;
        }
        var openings = inboxes.lockOpenVacancy(vacancy.vacancyId());
        if (openings.isEmpty() || employers.suspended().contains(vacancy.employerId())) {
            return;
        }
        int left = settings.capOf(openings.get()) - inboxes.matchesOf(vacancy.vacancyId());
        if (left > 0) {
            push(vacancy, bestFirst.stream().limit(left + (long) SPARE).toList(), new Caps(left, aDay), Channel.MATCH);
        }
    }

    /** Tells who saved a search that found the vacancy; asked for by the person, so only the daily cap holds. */
    @Transactional
    public void alert(VacancyDocument vacancy, List<Push> hits) {
        if (hits.isEmpty()
                || inboxes.lockOpenVacancy(vacancy.vacancyId()).isEmpty()
                || employers.suspended().contains(vacancy.employerId())) {
            return;
        }
        var caps = new Caps(MOST_AT_ONCE, settings.perPersonADay());
        push(vacancy, hits.stream().limit(MOST_AT_ONCE).toList(), caps, Channel.ALERT);
    }

    private void push(VacancyDocument vacancy, List<Push> bestFirst, Caps caps, Channel channel) {
        var people = bestFirst.stream().map(Push::jobseekerId).collect(Collectors.toSet());
        var sequences = inboxes.lockPeople(people, channel == Channel.MATCH);
        if (sequences.isEmpty()) {
            return;
        }
        var reachable = new HashSet<>(sequences.keySet());
        reachable.removeAll(hidden.whoHid(vacancy.vacancyId(), reachable));
        var chosen = caps.choose(
                bestFirst,
                inboxes.toldSince(reachable, startOfToday()),
                inboxes.whoKnows(vacancy.vacancyId(), reachable),
                reachable);
        var employerName = employers
                .names(List.of(vacancy.employerId()))
                .getOrDefault(vacancy.employerId(), vacancy.employerName());
        var now = clock.instant();
        var entries = new ArrayList<InboxEntry>(chosen.size());
        var events = new ArrayList<OutgoingEvent>(chosen.size());
        for (var push : chosen) {
            var id = Uuid7.next(now);
            entries.add(new InboxEntry(
                    id,
                    push.jobseekerId(),
                    sequences.getOrDefault(push.jobseekerId(), 0L) + 1,
                    vacancy.vacancyId(),
                    vacancy.employerId(),
                    vacancy.title(),
                    employerName,
                    push.reasons(),
                    push.alertId(),
                    push.score() == null ? null : push.score().combined(),
                    now));
            events.add(new OutgoingEvent(
                    "matching.events.v1",
                    id,
                    "recommendation.made.v1",
                    1,
                    now,
                    new RecommendationMade(
                            id,
                            push.jobseekerId(),
                            vacancy.vacancyId(),
                            vacancy.employerId(),
                            push.score(),
                            channel,
                            push.candidate(),
                            now)));
        }
        inboxes.add(entries);
        outbox.appendAll(events);
    }

    private Instant startOfToday() {
        return LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
    }
}
