package wangang.matching.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** The second stage: judges pairs by named features and orders them. Needs no container and no network. */
public final class Ranking {

    private final RankingSettings settings;
    private final List<Feature> features;
    private final AvailabilityFeature availability;
    private final Map<Category, Double> weightsWithAvailability;
    private final Explaining explaining;

    public Ranking(RankingSettings settings, MajorCatalogue majors, Subdistricts subdistricts, Yardsticks yardsticks) {
        this.settings = settings;
        this.features = List.of(
                new MajorFeature(majors, yardsticks.work(), settings),
                new DegreeFeature(settings),
                new SkillsFeature(new NamedSkills(yardsticks.skills()), settings),
                new ExperienceFeature(yardsticks.work(), settings),
                new OccupationFeature(yardsticks.work(), settings),
                new PayFeature(settings),
                new PlaceFeature(subdistricts, yardsticks.travel(), settings),
                new KindFeature(settings));
        this.availability = new AvailabilityFeature(settings);
        this.weightsWithAvailability = settings.weightsWithAvailability();
        this.explaining = new Explaining(this, settings);
    }

    /** Whatever the hard conditions say. */
    public Match judge(VacancyDocument vacancy, PersonDocument person) {
        var findings = Stream.concat(
                        features.stream().map(feature -> feature.judge(vacancy, person)),
                        availability.judge(vacancy, person).stream())
                .toList();
        return new Match(vacancy, person, score(findings), weights(findings), findings);
    }

    /** By the combined score and what campaign, age and employer add to it. */
    public List<Match> vacanciesFor(PersonDocument person, List<VacancyDocument> retrieved) {
        return retrieved.stream()
                .filter(vacancy -> isAllowed(vacancy, person))
                .map(vacancy -> judge(vacancy, person))
                .sorted(Match.bestFirst(match -> match.score().combined() + added(match)))
                .toList();
    }

    public List<Match> peopleFor(VacancyDocument vacancy, List<PersonDocument> retrieved) {
        return retrieved.stream()
                .filter(person -> isAllowed(vacancy, person))
                .map(person -> judge(vacancy, person))
                .sorted(Match.bestFirst(match -> match.score().combined()))
                .toList();
    }

    /** Whether no hard condition bars the pair. */
    public boolean isAllowed(VacancyDocument vacancy, PersonDocument person) {
        return HardConditions.allow(vacancy, person);
    }

    public Explanation explainToPerson(Match match) {
        return explaining.explain(match, Reader.PERSON);
    }

    /** Speaks of the candidate, and is silent on the lowest pay, the home, and wishes that the vacancy does not meet. */
    public Explanation explainToEmployer(Match match) {
        return explaining.explain(match, Reader.EMPLOYER);
    }

    /**
     * Good enough for both sides, and for a reason of the person's own: the work asked for or, where the file names
     * none, the major or the skills. An empty file would else be sent whatever asks for nothing. Nobody is sent what may
     * be filled long ago.
     */
    public boolean isWorthPushing(Match match) {
        return isFitToPush(match) && !match.vacancy().stale();
    }

    /** The same of what has sunk. */
    public boolean isFitToPush(Match match) {
        return match.score().combined() >= settings.pushThreshold()
                && match.vacancy().mayBeRecommended()
                && switch (match.status(Category.OCCUPATION)) {
                    case MET -> true;
                    case SHORT -> false;
                    case UNKNOWN -> match.isSpecificallyMet(Category.MAJOR) || match.isSpecificallyMet(Category.SKILLS);
                };
    }

    /** What puts the vacancy before others in a person's list besides the fit, told apart from it. */
    public List<Addend> addends(Match match, Map<String, String> campaignNames) {
        var vacancy = match.vacancy();
        var addends = new ArrayList<Addend>();
        double byCampaigns = addedByCampaigns(match);
        if (byCampaigns != 0) {
            addends.add(Addend.ofCampaigns(vacancy.campaigns(), campaignNames, byCampaigns));
        }
        double byEmployer = addedByEmployer(match);
        if (byEmployer != 0) {
            addends.add(Addend.ofEmployer(vacancy, byEmployer));
        }
        if (vacancy.stale()) {
            addends.add(Addend.ofAge(-settings.stale()));
        }
        return List.copyOf(addends);
    }

    private double added(Match match) {
        return addedByCampaigns(match)
                + addedByEmployer(match)
                - (match.vacancy().stale() ? settings.stale() : 0);
    }

    /** Nothing for what does not fit: no campaign puts it before what does. */
    private double addedByCampaigns(Match match) {
        return match.vacancy().campaigns().isEmpty() || !isWorthPushing(match) ? 0 : settings.campaign();
    }

    /** What does not fit gains nothing by its employer either, but may lose. */
    private double addedByEmployer(Match match) {
        double standing = match.vacancy().standing();
        return standing > 0 && !isWorthPushing(match) ? 0 : settings.employer() * standing;
    }

    Score score(List<Finding> findings) {
        var values = new EnumMap<Category, Double>(Category.class);
        findings.forEach(found -> values.put(found.category(), found.value()));
        return Score.of(values::get, weights(findings), settings.balance());
    }

    private Map<Category, Double> weights(List<Finding> findings) {
        return findings.stream().anyMatch(found -> found.category() == Category.AVAILABILITY)
                ? weightsWithAvailability
                : settings.weights();
    }
}
