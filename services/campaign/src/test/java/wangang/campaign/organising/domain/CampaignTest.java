package wangang.campaign.organising.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.platform.kernel.Outcome;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 7);
    private static final CampaignTerms TERMS = new CampaignTerms(
            "百日千企万岗", "2027 届", LocalDate.of(2026, 11, 28), LAST_DAY, Targets.NONE, Eligibility.OF_ALL, List.of());

    private final Campaign draft =
            Campaign.draft(CampaignId.next(NOW), "autumn-2026", TERMS, NOW).after();

    @Test
    void everyChangeMakesTheNextVersion() {
        var open = opened(draft);
        assertThat(open.version()).isEqualTo(2);
        assertThat(open.openedAt()).isEqualTo(NOW);
        assertThat(after(open.change("autumn-2026", TERMS, NOW)).version()).isEqualTo(3);
    }

    @Test
    void aSlugIsFixedOnceTheCampaignIsOpen() {
        assertThat(after(draft.change("spring-2027", TERMS, NOW)).slug()).isEqualTo("spring-2027");
        assertThat(opened(draft).change("spring-2027", TERMS, NOW))
                .isEqualTo(Outcome.refused(CampaignRefusals.SLUG_FIXED));
    }

    @Test
    void doesNotOpenAfterItsLastDay() {
        assertThat(draft.open(LAST_DAY, NOW).isDone()).isTrue();
        assertThat(draft.open(LAST_DAY.plusDays(1), NOW)).isEqualTo(Outcome.refused(CampaignRefusals.OVER));
        assertThat(opened(draft).open(LAST_DAY, NOW)).isEqualTo(Outcome.refused(CampaignRefusals.ALREADY_OPEN));
    }

    @Test
    void theClockClosesItOnTheDayAfterTheLast() {
        var open = opened(draft);
        assertThat(open.closeWhenOver(LAST_DAY, NOW)).isEqualTo(Outcome.refused(CampaignRefusals.NOT_OVER));
        var closed = after(open.closeWhenOver(LAST_DAY.plusDays(1), NOW));
        assertThat(closed.status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(NOW);
    }

    @Test
    void closesOnceAndForGood() {
        assertThat(draft.close(NOW)).isEqualTo(Outcome.refused(CampaignRefusals.NOT_OPEN));
        var closed = after(opened(draft).close(NOW));
        assertThat(closed.close(NOW)).isEqualTo(Outcome.refused(CampaignRefusals.CLOSED));
        assertThat(closed.closeWhenOver(LAST_DAY.plusDays(1), NOW)).isEqualTo(Outcome.refused(CampaignRefusals.CLOSED));
        assertThat(closed.open(LAST_DAY, NOW)).isEqualTo(Outcome.refused(CampaignRefusals.CLOSED));
        assertThat(closed.change("autumn-2026", TERMS, NOW)).isEqualTo(Outcome.refused(CampaignRefusals.CLOSED));
    }

    @Test
    void onlyADraftIsThrownAway() {
        assertThat(draft.discard().isDone()).isTrue();
        assertThat(opened(draft).discard()).isEqualTo(Outcome.refused(CampaignRefusals.NOT_A_DRAFT));
    }

    private static Campaign opened(Campaign draft) {
        return after(draft.open(LAST_DAY, NOW));
    }

    private static Campaign after(Outcome<CampaignEvent> outcome) {
        if (outcome instanceof Outcome.Done<CampaignEvent>(var event)) {
            return event.after();
        }
        throw new AssertionError(outcome);
    }
}
