package wangang.matching.index;

import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

/** How reliably employers answer, and what nobody confirms, in the order of a search and in its hits. */
class StandingIT extends ServiceIT {

    @Test
    void whoAnswersGoesFirstAndWhatNobodyConfirmsSinks() {
        var campaign = ownCampaign();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var answered = bellFounder(first, campaign);
        var silent = bellFounder(second, campaign);
        events().tell(answered, silent);
        awaitFound(2, "q", "铸钟工", "campaign", campaign);

        events().employer(first, 2, "编钟作坊（演示）", "VERIFIED", Map.of("answerRate", 0.9, "freshRate", 1.0));
        events().employer(second, 2, "铜铃作坊（演示）", "VERIFIED", Map.of("answerRate", 0.1, "freshRate", 1.0));
        awaitOrder(campaign, answered, silent);
        awaitItems(campaign, "/employer/answerRate", "0.9", "0.1");

        events().tell(answered.version(2).stale(true));
        awaitOrder(campaign, silent, answered);
        awaitItems(campaign, "/stale", "", "true");

        // A change of the vacancy keeps what is known of its employer.
        events().tell(answered.version(3).stale(false));
        awaitOrder(campaign, answered, silent);
        events().tell(answered.version(4).withdrawn(), silent.version(2).withdrawn());
        awaitFound(0, "q", "铸钟工", "campaign", campaign);
    }

    private static VacancyBuilder bellFounder(UUID employer, String campaign) {
        return aVacancy("铸钟工").of(employer).with("campaigns", List.of(campaign));
    }

    private void awaitOrder(String campaign, VacancyBuilder... expected) {
        awaitItems(
                campaign,
                "/vacancyId",
                Stream.of(expected).map(vacancy -> vacancy.id().toString()).toArray(String[]::new));
    }

    private void awaitItems(String campaign, String pointer, String... expected) {
        await("the hits, in order, have " + pointer)
                .atMost(Duration.ofSeconds(20))
                .until(() -> anybody()
                        .search("q", "铸钟工", "campaign", campaign)
                        .items(pointer)
                        .equals(List.of(expected)));
    }
}
