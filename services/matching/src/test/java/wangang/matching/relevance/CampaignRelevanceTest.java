package wangang.matching.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.Titles;

/** What a campaign does to the order of a search. */
class CampaignRelevanceTest {

    private static final RelevanceSettings SHIPPED = settings(0.02);

    @Test
    void aHitInACampaignGoesBeforeOneThatIsAboutAsGoodAndItsScoreIsToldWithoutIt() {
        var outside = found(0.80, false);
        var inside = found(0.79, true);

        var ranked = ranked(SHIPPED, outside, inside);

        assertThat(ranked).extracting(Ranked::vacancy).containsExactly(inside.vacancy(), outside.vacancy());
        assertThat(ranked.getFirst().score()).isCloseTo(0.75f * 0.79f, within(1e-5f));
        assertThat(ranked(settings(0), inside, outside))
                .extracting(Ranked::vacancy)
                .containsExactly(outside.vacancy(), inside.vacancy());
    }

    @Test
    void aHitInACampaignStaysBehindOneThatIsBetterByMoreThanTheWeight() {
        var outside = found(0.80, false);
        var inside = found(0.77, true);

        assertThat(ranked(SHIPPED, inside, outside))
                .extracting(Ranked::vacancy)
                .containsExactly(outside.vacancy(), inside.vacancy());
    }

    @Test
    void whatMeansTooLittleAlikeGainsNothingWhateverTheWeight() {
        var outside = found(SHIPPED.alike(), false);
        var inside = found(SHIPPED.alike() - 0.001, true);

        assertThat(ranked(settings(0.1), inside, outside))
                .extracting(Ranked::vacancy)
                .containsExactly(outside.vacancy(), inside.vacancy());
    }

    @Test
    void theWeightIsBounded() {
        assertThatThrownBy(() -> settings(-0.01)).hasMessageContaining("campaign must be 0 to 0.1");
        assertThatThrownBy(() -> settings(0.11)).hasMessageContaining("campaign must be 0 to 0.1");
    }

    private List<Ranked> ranked(RelevanceSettings settings, Found... found) {
        var relevance = new Relevance(Titles.BY_CHANCE.model(), Titles.BY_CHANCE.likeness(), settings);
        return relevance.ranked("会计", List.of(found));
    }

    private static Found found(double alike, boolean enrolled) {
        return new Found(UUID.randomUUID(), 1, Instant.EPOCH, "", alike, 0, enrolled, false, 0);
    }

    private static RelevanceSettings settings(double campaign) {
        return new RelevanceSettings(100, 150, 100, 1_000, 0.1, 0.15, 0.5, 0.1, campaign, 0, 0);
    }
}
