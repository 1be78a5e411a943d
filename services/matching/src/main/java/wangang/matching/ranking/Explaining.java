package wangang.matching.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wangang.matching.document.PersonDraft;
import wangang.matching.ranking.Ground.Side;

/** Turns a match into what one side is told, scoring again the pair as it would be with each improvement. */
final class Explaining {

    private static final int MOST_IMPROVEMENTS = 3;

    /** Less is no reason to do anything. */
    private static final double LEAST_GAIN = 0.001;

    /** What employers are told nothing of before an application, not even where it fits. */
    private static final Set<String> PRIVATE = Set.of("payMin", "home", "maxTravelMinutes", "availability");

    private final Ranking ranking;
    private final RankingSettings settings;

    Explaining(Ranking ranking, RankingSettings settings) {
        this.ranking = ranking;
        this.settings = settings;
    }

    Explanation explain(Match match, Reader reader) {
        return new Explanation(
                match.score().rounded(),
                match.weights(),
                match.findings().stream().map(found -> evidence(found, reader)).toList(),
                Reasons.of(match, reader),
                improvements(match, reader),
                reader == Reader.PERSON ? HardConditions.broken(match.vacancy(), match.person()) : List.of());
    }

    private static Evidence evidence(Finding found, Reader reader) {
        return new Evidence(
                found.category(),
                found.status(),
                Score.rounded(found.value()),
                found.sentence().to(reader),
                found.grounds().stream()
                        .filter(ground -> reader == Reader.PERSON || mayBeShown(found.category(), ground))
                        .toList());
    }

    /** Of the wishes an employer learns those that its own vacancy meets. */
    private static boolean mayBeShown(Category category, Ground ground) {
        return ground.side() == Side.VACANCY
                || category.direction() == Category.Direction.FOR_VACANCY
                || (ground.met() && !PRIVATE.contains(ground.field()));
    }

    private List<Improvement> improvements(Match match, Reader reader) {
        return match.findings().stream()
                .flatMap(found -> found.changes().stream()
                        .filter(change -> !change.sentence().to(reader).isEmpty())
                        .map(change -> new Improvement(
                                found.category(),
                                change.action(),
                                change.sentence().to(reader),
                                Score.rounded(gain(match, found, change)))))
                .filter(improvement -> improvement.gain() >= LEAST_GAIN)
                .sorted(Comparator.comparing(
                                (Improvement improvement) -> improvement.action() == Improvement.Action.RECONSIDER)
                        .thenComparing(
                                Comparator.comparingDouble(Improvement::gain).reversed()))
                .limit(MOST_IMPROVEMENTS)
                .toList();
    }

    private double gain(Match match, Finding found, Change change) {
        var then = switch (change) {
            case Change.OfFile(var _, var _, var edit) -> {
                var draft = new PersonDraft(match.person());
                edit.accept(draft);
                yield ranking.judge(match.vacancy(), draft.document()).score();
            }
            case Change.OfVacancy _ ->
                ranking.score(Stream.concat(
                                match.findings().stream().filter(other -> other.category() != found.category()),
                                Stream.of(found.withValue(settings.scale().met(0))))
                        .toList());
        };
        return then.combined() - match.score().combined();
    }
}
