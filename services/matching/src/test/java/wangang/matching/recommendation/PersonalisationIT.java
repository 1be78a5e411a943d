package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;

/** Personalisation off: the order is the same whatever the file says (PIPL, article 24), and the switch does something. */
class PersonalisationIT extends ServiceIT {

    private static final Instant LATE = Instant.parse("2035-01-01T00:00:00Z");

    @Test
    void withoutConsentTheOrderIsTheSameForEveryFileAndWithItTheFileDecides() {
        var cook = aPerson()
                .wishing("厨师")
                .wish("kinds", List.of("PART_TIME"))
                .studied("082701", "COLLEGE", 2026)
                .consent("PERSONALISATION", false);
        var engineer = aPerson()
                .wishing("测绘工程师")
                .wish("payMin", 20_000)
                .studied("081201", "MASTER", 2020)
                .skilled("测绘")
                .consent("PERSONALISATION", false);
        var empty = aPerson().consent("PERSONALISATION", false);
        var nobodys = aPerson()
                .consent("PERSONALISATION", false)
                .consent("MATCHING", false)
                .consent("RECOMMENDATIONS", false);
        var first = aVacancy("测绘工程师").with("skills", List.of("测绘")).published(LATE);
        var second = aVacancy("厨师").with("degree", "DOCTOR").published(LATE.minusSeconds(60));
        var third = aVacancy("司机").published(LATE.minusSeconds(120));
        events().tell(cook, engineer, empty, nobodys);
        events().tell(third, first, second);
        awaitKnown(cook, engineer, empty, nobodys);

        await("the newest are listed first")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(order(empty))
                        .startsWith(
                                first.id().toString(),
                                second.id().toString(),
                                third.id().toString()));
        assertThat(order(cook)).isEqualTo(order(empty));
        assertThat(order(engineer)).isEqualTo(order(empty));
        assertThat(order(nobodys)).isEqualTo(order(empty));
        assertThat(as(cook).get("/api/jobseekers/me/recommendations")
                        .json()
                        .at("/items/0/score")
                        .isMissingNode())
                .isTrue();

        events().tell(cook.version(2)
                .wishing("司机")
                .wish("kinds", List.of("FULL_TIME"))
                .consent("PERSONALISATION", true));
        await("the file decides")
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(order(cook)).first().isEqualTo(third.id().toString()));
        assertThat(order(cook)).doesNotContain(second.id().toString());
    }

    private List<String> order(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/recommendations?size=100").items("/vacancyId");
    }
}
