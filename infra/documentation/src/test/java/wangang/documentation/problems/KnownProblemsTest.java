package wangang.documentation.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wangang.documentation.bytecode.Method;
import wangang.documentation.bytecode.Place;

class KnownProblemsTest {

    private static final Catalogue.Entry ENTRY = new Catalogue.Entry("It is gone.", "Take another.", null);
    private static final Refusal GONE = refusal("shelf/gone", Set.of(404));

    @Test
    void joinsACodeWithItsDescription() {
        var problems = KnownProblems.of(List.of(GONE), Map.of("shelf/gone", ENTRY));

        assertThat(problems.flaws()).isEmpty();
        assertThat(problems.known().values())
                .singleElement()
                .extracting(KnownProblems.Known::status)
                .isEqualTo("404");
    }

    @Test
    void complainsOfACodeThatNobodyDescribed() {
        assertThat(KnownProblems.of(List.of(GONE), Map.of()).flaws())
                .singleElement()
                .asString()
                .contains("shelf/gone", "add it to shop/problems.yaml");
    }

    @Test
    void complainsOfADescriptionWhoseCodeIsGone() {
        assertThat(KnownProblems.of(List.of(), Map.of("shelf/gone", ENTRY)).flaws())
                .singleElement()
                .asString()
                .contains("shelf/gone", "remove it");
    }

    @Test
    void complainsOfAStatusThatNeitherCodeNorDescriptionSays() {
        assertThat(KnownProblems.of(List.of(refusal("shelf/gone", Set.of())), Map.of("shelf/gone", ENTRY))
                        .flaws())
                .singleElement()
                .asString()
                .contains("no status");
    }

    private static Refusal refusal(String code, Set<Integer> statuses) {
        return new Refusal(code, statuses, Set.of(), new Place("shop", new Method("shop/Shelf", "take", "()V"), ""));
    }
}
