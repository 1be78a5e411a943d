package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps a published timetable through a change. An interview that the change makes impossible takes the nearest free slot
 * of its booth; if there is none, at most one other interview moves to make room; else it is cancelled. Nothing else is
 * moved or cancelled, whoever would be preferred. What is free at these booths, or by these people, then goes to wishes
 * that were not met.
 */
public final class Replanning {

    private final Market market;
    private final Board board;
    private final List<Held> published;
    private final Reseating reseating;

    private Replanning(FairDay day, Timetable timetable, int earliest) {
        market = new Market(day);
        board = new Board(market);
        published = Held.in(market, timetable.interviews());
        reseating = new Reseating(board, earliest);
        published.stream().filter(held -> !held.isHit()).forEach(this::put);
    }

    /**
     * @param now the minute of the day; what has begun stays, unless the person is late for what goes on
     * @param notice minutes that people need to learn of a new time
     * @throws IllegalArgumentException when the change is of somebody who is not at the fair, a walk-in already is or is
     *     agreed with a booth that is not, or what is published breaks a rule of the day
     */
    public static Replanned after(FairDay day, Timetable published, Change change, int now, int notice) {
        if (now < 0 || now > Window.DAY || notice < 0 || notice > Window.DAY) {
            throw new IllegalArgumentException("now %d, notice %d: no minutes of a day".formatted(now, notice));
        }
        var begun = published.interviews().stream()
                .filter(interview -> interview.start() < now && !ChangeFacts.isMissed(interview, change, now))
                .toList();
        var changed = new ChangedDay(day, begun).after(change);
        var replanning = new Replanning(changed, published, now + notice);
        replanning.refuseMisfits(day);
        int hit = replanning.reseatHits();
        var lookedAt = replanning.meetMoreWishes(change);
        var made = Timetable.of(replanning.board, now + notice);
        var unmet = replanning.explained(made.unmet(), published.unmet(), lookedAt, change);
        return new Replanned(changed, new Timetable(made.interviews(), unmet), hit, replanning.notices(change));
    }

    /** What is hit must have been possible before the change; all else fits the day as it is now. */
    private void refuseMisfits(FairDay before) {
        var hits = published.stream().filter(Held::isHit).map(Held::interview).toList();
        if (!hits.isEmpty()) {
            var people = hits.stream().map(Interview::person).collect(Collectors.toSet());
            var booths = hits.stream().map(Interview::booth).collect(Collectors.toSet());
            var looked = published.stream()
                    .map(Held::interview)
                    .filter(one -> people.contains(one.person()) || booths.contains(one.booth()))
                    .toList();
            var violations = Violations.in(before, looked);
            if (!violations.isEmpty()) {
                throw new IllegalArgumentException("does not fit the day: " + violations.getFirst());
            }
            for (var hit : hits) {
                if (before.booths().stream().noneMatch(booth -> booth.holds(hit))) {
                    throw new IllegalArgumentException("is in no slot of its booth: " + hit);
                }
            }
        }
    }

    private void put(Held held) {
        if (board.pairIn(held.slot()) != Board.NONE
                || board.isHeld(held.pair())
                || !board.isAtLeisure(held.pair(), held.slot())) {
            throw new IllegalArgumentException("does not fit the others: " + held.interview());
        }
        board.put(held.pair(), held.slot());
    }

    private int reseatHits() {
        var hits = published.stream()
                .filter(Held::isHit)
                .sorted(Comparator.comparingInt(held -> held.interview().start()))
                .toList();
        hits.forEach(held -> reseating.reseat(held.pair(), held.interview().start()));
        return hits.size();
    }

    /**
     * Booths choose first, in their order; then the people, in theirs.
     *
     * @return the pairs that were looked at
     */
    private Set<Integer> meetMoreWishes(Change change) {
        var pairs = market.pairs();
        var touched = published.stream()
                .filter(held -> board.slotOf(held.pair()) != held.slot() || held.isHit())
                .map(held -> pairs.get(held.pair()))
                .toList();
        var booths = touched.stream().mapToInt(Pair::booth);
        var people = IntStream.concat(touched.stream().mapToInt(Pair::person), numbers(ChangeFacts.comers(change)));
        var lookedAt = new HashSet<Integer>();
        IntStream.concat(
                        booths.distinct().flatMap(booth -> Arrays.stream(pairs.ofBooth(booth))),
                        people.distinct().flatMap(person -> IntStream.range(pairs.first(person), pairs.end(person))))
                .filter(pair -> !board.isHeld(pair))
                .forEach(pair -> {
                    lookedAt.add(pair);
                    reseating.seat(pair);
                });
        return lookedAt;
    }

    /** Of a wish that nobody looked at again is said what was said before. */
    private List<Unmet> explained(List<Unmet> now, List<Unmet> before, Set<Integer> lookedAt, Change change) {
        var earlier = new HashMap<List<?>, Unmet>();
        before.forEach(unmet -> earlier.put(List.of(unmet.person(), unmet.booth()), unmet));
        var looked = lookedAt.stream()
                .map(pair -> List.of(market.personId(pair), market.boothId(pair)))
                .collect(Collectors.toSet());
        var cancelled = published.stream()
                .filter(held -> !board.isHeld(held.pair()))
                .map(held -> List.of(held.interview().person(), held.interview().booth()))
                .collect(Collectors.toSet());
        return now.stream()
                .map(unmet -> {
                    var pair = List.of(unmet.person(), unmet.booth());
                    var said = earlier.get(pair);
                    if (cancelled.contains(pair)) {
                        return unmet.with(ChangeFacts.whoLeft(change));
                    }
                    if (said == null) {
                        return unmet;
                    }
                    return looked.contains(pair) ? unmet.since(said) : said;
                })
                .toList();
    }

    private IntStream numbers(Set<PersonId> of) {
        var people = market.day().people();
        return IntStream.range(0, people.size())
                .filter(number -> of.contains(people.get(number).id()));
    }

    private List<Notice> notices(Change change) {
        var notices = new ArrayList<Notice>();
        var wereHeld = new HashSet<Integer>();
        for (var held : published) {
            wereHeld.add(held.pair());
            int slot = board.slotOf(held.pair());
            if (slot == Board.NONE) {
                notices.add(new Notice.Cancelled(held.interview(), ChangeFacts.cause(change)));
            } else if (slot != held.slot()) {
                notices.add(new Notice.Moved(held.interview(), market.interview(held.pair(), slot)));
            }
        }
        IntStream.range(0, market.pairs().count())
                .filter(pair -> board.isHeld(pair) && !wereHeld.contains(pair))
                .mapToObj(pair -> new Notice.Added(market.interview(pair, board.slotOf(pair))))
                .forEach(notices::add);
        return notices;
    }
}
