package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.portal.services.Problem;

class FairWordsTest {

    private final FairWords words = new FairWords();

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "REGISTRATION", "REGISTRATION_CLOSED", "RUNNING", "DONE", "CANCELLED"})
    void hasAWordForEveryStateOfAFair(String status) {
        assertThat(words.fair(status)).isNotEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INTERVIEWER_LEFT", "BOOTH_LEFT", "PERSON_ARRIVES_LATE", "PERSON_IS_NOT_THERE", "FAIR_CANCELLED"
            })
    void hasAWordForEveryCause(String cause) {
        assertThat(words.cause(cause)).isNotEqualTo(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOVED", "CANCELLED", "ADDED", "PLACE_GIVEN", "FAIR_CANCELLED"})
    void hasAWordForEveryNotice(String kind) {
        assertThat(words.notice(kind)).isNotEqualTo(kind);
    }

    @Test
    void showsACodeThatItDoesNotKnow() {
        assertThat(words.fair("MOVED_TO_MARS")).isEqualTo("MOVED_TO_MARS");
        assertThat(words.fair(null)).isEmpty();
    }

    @Test
    void saysInTheWordsOfTheFormWhatIsMeantForPrograms() {
        var problem = new Problem(
                422,
                "registration/consent-missing",
                null,
                "请填写 textVersion",
                List.of(new Problem.FieldError("consent", "registration/consent-missing", "请填写 textVersion")));

        var plain = PlainProblem.of(problem);

        assertThat(plain).isNotNull();
        assertThat(plain.sentences())
                .singleElement()
                .asString()
                .contains("单独同意")
                .doesNotContain("textVersion");
        assertThat(plain.of("consent")).isEqualTo(plain.detail());
    }
}
