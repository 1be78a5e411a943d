package wangang.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.TestTokens;

class RenamingIT extends ServiceIT {

    @Test
    void thePresentNameFindsTheVacanciesOfARenamedEmployerAndTheOldOneDoesNot() {
        var campaign = ownCampaign();
        var employer = UUID.randomUUID();
        events().employer(employer, 1, "玳瑁灯具（演示）", "VERIFIED");
        var vacancies = IntStream.range(0, 3)
                .mapToObj(number ->
                        aVacancy("装配工" + number).of(employer).named("玳瑁灯具（演示）").with("campaigns", List.of(campaign)))
                .toArray(VacancyBuilder[]::new);
        events().tell(vacancies);
        awaitFound(3, "q", "玳瑁", "campaign", campaign);

        events().employer(employer, 2, "砗磲照明（演示）", "VERIFIED");

        awaitFound(3, "q", "砗磲", "campaign", campaign);
        awaitFound(0, "q", "玳瑁", "campaign", campaign);

        events().tell(vacancies[0].version(2).with("text", "改过的说明"));
        withToken(TestTokens.officer()).post("/api/matching/reindex", null);
        awaitFound(1, "q", "改过的说明", "campaign", campaign);
        awaitFound(3, "q", "砗磲", "campaign", campaign);
        assertThat(anybody().search("campaign", campaign).items("/employer/name"))
                .containsOnly("砗磲照明（演示）");
    }
}
