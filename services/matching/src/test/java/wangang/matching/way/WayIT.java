package wangang.matching.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;

class WayIT extends ServiceIT {

    @Test
    void tellsAnybodyWhichStationsAreNear() {
        // Near 中山公园.
        var central = aVacancy("陶瓷烧窑工").at(31.2185, 121.4180);
        var nowhere = aVacancy("陶瓷烧窑工");
        events().tell(central, nowhere);

        await("both are known").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(anybody().get(way(central.id())).text("/stations/0/name"))
                    .isEqualTo("中山公园");
            assertThat(anybody().get(way(nowhere.id())).json().at("/stations").size())
                    .isZero();
        });
        var there = anybody().get(way(central.id()));
        assertThat(there.json().at("/stations/0/walkingMinutes").asInt())
                .as(there.body())
                .isBetween(1, 15);
        assertThat(anybody().get(way(UUID.randomUUID())).code()).isEqualTo("vacancy/not-found");

        events().tell(central.version(2).withdrawn(), nowhere.version(2).withdrawn());
        await("closed")
                .atMost(PATIENCE)
                .until(() -> anybody().get(way(central.id())).status() == 404);
    }

    private static String way(UUID vacancy) {
        return "/api/vacancies/" + vacancy + "/way";
    }
}
