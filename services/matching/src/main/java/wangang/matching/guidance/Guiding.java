package wangang.matching.guidance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.guidance.PayGuidance.Place;
import wangang.matching.guidance.PayGuidance.Quantiles;
import wangang.matching.guidance.PayGuidance.Range;
import wangang.matching.guidance.PayGuidance.Standing;
import wangang.matching.meaning.OccupationCoder.Coded;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.vocabulary.PayForm;
import wangang.platform.kernel.Outcome;

/** Tells what comparable vacancies pay; a group is counted once for all who ask for it within a minute. */
@Component
class Guiding {

    /** Each holds a sample: some 30 KB at most. */
    private static final int REMEMBERED = 500;

    private static final double LOWER_QUARTER = 0.25;
    private static final double MEDIAN = 0.5;
    private static final double UPPER_QUARTER = 0.75;
    private static final double LOWEST_TENTH = 0.1;
    private static final double HIGHEST_TENTH = 0.9;

    private final Markets markets;
    private final TitleMeanings meanings;
    private final Wording wording;
    private final GuidanceSettings settings;
    private final Cache<Question, Optional<Market>> remembered;

    Guiding(Markets markets, TitleMeanings meanings, Wording wording, GuidanceSettings settings) {
        this.markets = markets;
        this.meanings = meanings;
        this.wording = wording;
        this.settings = settings;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.remembered())
                .build();
    }

    /** Refused with search/unavailable while Elasticsearch is away. */
    Outcome<PayGuidance> guidance(GuidanceRequest request) {
        try {
            var market = Objects.requireNonNull(remembered.get(question(request), markets::narrowest));
            return Outcome.done(market.map(found -> of(found, request)).orElseGet(() -> nothing(request)));
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }

    private Question question(GuidanceRequest request) {
        var title = Objects.requireNonNullElse(request.title(), "");
        var occupation = request.occupation() == null
                ? meanings.occupation(meanings.of(title)).map(Coded::code).orElse(null)
                : request.occupation();
        return new Question(
                occupation,
                occupation == null ? title : null,
                request.degree(),
                request.minYears() == null ? null : Seniority.of(request.minYears()),
                request.region(),
                request.subdistrict(),
                request.kind(),
                request.form());
    }

    private PayGuidance nothing(GuidanceRequest request) {
        return new PayGuidance(
                false, Wording.nothing(settings), request.form(), Wording.unit(request.form()), null, null, null, null);
    }

    private PayGuidance of(Market market, GuidanceRequest request) {
        var form = request.form();
        var middles = market.sample().middle();
        var pay = new Quantiles(
                rounded(middles.quantile(LOWEST_TENTH), form),
                rounded(middles.quantile(LOWER_QUARTER), form),
                rounded(middles.quantile(MEDIAN), form),
                rounded(middles.quantile(UPPER_QUARTER), form),
                rounded(middles.quantile(HIGHEST_TENTH), form));
        return new PayGuidance(
                true,
                wording.summary(market, form, pay),
                form,
                Wording.unit(form),
                new PayGuidance.Group(
                        wording.held(market.rung()),
                        market.rung().dropped(),
                        wording.group(market),
                        market.vacancies(),
                        market.employers()),
                pay,
                new Range(
                        rounded(market.sample().lower().quantile(MEDIAN), form),
                        rounded(market.sample().upper().quantile(MEDIAN), form)),
                standing(middles, request.middle(), form));
    }

    private static @Nullable Standing standing(Distribution middles, @Nullable Double offer, PayForm form) {
        if (offer == null) {
            return null;
        }
        double below = middles.above(offer);
        var place = offer < middles.quantile(LOWER_QUARTER)
                ? Place.LOW
                : offer > middles.quantile(HIGHEST_TENTH) ? Place.HIGH : Place.USUAL;
        return new Standing(offer, below, place, Wording.standing(offer, below, place, form));
    }

    /** As coarse as such pay is stated: a figure says what is usual, not what one employer pays. */
    private static long rounded(double amount, PayForm form) {
        long step = switch (form) {
            case MONTHLY -> 100;
            case YEARLY -> 1_000;
            case DAILY -> 10;
            case HOURLY, NEGOTIABLE -> 1;
        };
        return Math.round(amount / step) * step;
    }
}
