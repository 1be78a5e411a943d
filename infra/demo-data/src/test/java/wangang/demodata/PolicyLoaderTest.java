package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.Json;

class PolicyLoaderTest {

    @Test
    void policiesAreInForceOnTheDayOfLoading() {
        var today = LocalDate.of(2026, 11, 29);
        assertThat(PolicyLoader.terms(today)).hasSize(5).allSatisfy(terms -> {
            assertThat(LocalDate.parse(String.valueOf(terms.get("from")))).isBefore(today);
            assertThat(LocalDate.parse(String.valueOf(terms.get("until")))).isAfter(today);
            assertThat(Json.write(terms)).contains("\"documentNumber\":\"", "\"howToApply\":\"");
        });
    }
}
