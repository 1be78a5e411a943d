package wangang.documentation.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import wangang.documentation.Planted;

class RefusalsTest {

    private final Refusals refusals = Refusals.in(Planted.code());

    @Test
    void findsTheCodeThatAConstantRefusesWith() {
        var gone = of("shelf/gone");
        assertThat(gone.statuses()).containsExactly(404);
        assertThat(gone.details()).containsExactly("没有了。");
        assertThat(gone.place().field()).isEqualTo("GONE");
    }

    @Test
    void showsWhatADetailSaysOnlyAtRunTimeAsDots() {
        var tooMany = of("shelf/too-many");
        assertThat(tooMany.statuses()).containsExactly(429);
        assertThat(tooMany.details()).containsExactly("最多 … 个。");
    }

    @Test
    void followsACodeThroughAMethodThatCompletesIt() {
        var negative = of("shelf/negative");
        assertThat(negative.statuses()).containsExactly(400);
        assertThat(negative.place().method().name()).isEqualTo("notNegative");
    }

    @Test
    void complainsOfACodeThatIsKnownOnlyAtRunTime() {
        assertThat(refusals.flaws()).singleElement().asString().contains("ShelfRefusals.hidden");
    }

    @Test
    void seesWhatThePlatformItselfRefuses() {
        assertThat(of("request/unsupported-media-type").statuses()).isEqualTo(Set.of(415));
    }

    private Refusal of(String code) {
        return refusals.found().stream()
                .filter(refusal -> refusal.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
