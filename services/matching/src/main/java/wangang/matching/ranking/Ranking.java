package wangang.matching.ranking;

import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** The second stage: judges pairs by named features and orders them. Needs no container and no network. */
public final class Ranking {

    private final RankingSettings settings;
    private final List<Feature> features;

    public Ranking(RankingSettings settings, MajorCatalogue majors, Subdistricts subdistricts) {
        this.settings = settings;
        this.features = List.of(
                new MajorFeature(majors),
                new DegreeFeature(),
                new SkillsFeature(),
                new ExperienceFeature(),
                new OccupationFeature(),
                new PayFeature(),
                new PlaceFeature(subdistricts),
                new KindFeature());
    }

    public Match judge(VacancyDocument vacancy, PersonDocument person) {
        var evidence =
                features.stream().map(feature -> feature.judge(vacancy, person)).toList();
        var score =
                Score.of(mean(evidence, Category.Direction.FOR_VACANCY), mean(evidence, Category.Direction.FOR_PERSON));
        return new Match(vacancy, person, score, settings.weights(), evidence);
    }

    public List<Match> vacanciesFor(PersonDocument person, List<VacancyDocument> retrieved) {
        return retrieved.stream()
                .filter(vacancy -> HardConditions.allow(vacancy, person))
                .map(vacancy -> judge(vacancy, person))
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    public List<Match> peopleFor(VacancyDocument vacancy, List<PersonDocument> retrieved) {
        return retrieved.stream()
                .filter(person -> HardConditions.allow(vacancy, person))
                .map(person -> judge(vacancy, person))
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /**
     * Good enough for both sides, and for a reason of the person's own: the work asked for or, where the file names
     * none, the major or the skills. An empty file would else be sent whatever asks for nothing.
     */
    public boolean isWorthPushing(Match match) {
        return match.score().combined() >= settings.pushThreshold()
                && match.vacancy().mayBeRecommended()
                && switch (match.status(Category.OCCUPATION)) {
                    case MET -> true;
                    case SHORT -> false;
                    case UNKNOWN -> match.isSpecificallyMet(Category.MAJOR) || match.isSpecificallyMet(Category.SKILLS);
                };
    }

    private double mean(List<Evidence> evidence, Category.Direction direction) {
        double sum = 0;
        double weights = 0;
        for (var found : evidence) {
            if (found.category().direction() == direction) {
                double weight = settings.weightOf(found.category());
                sum += weight * found.value();
                weights += weight;
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
