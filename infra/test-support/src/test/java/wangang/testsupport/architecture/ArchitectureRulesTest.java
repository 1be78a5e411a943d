package wangang.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("wangang.planted");

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(ArchitectureRules.DOMAIN_DEPENDS_ON_THE_JDK_ONLY, "OrderThatKnowsSql"),
                Arguments.of(ArchitectureRules.DOMAIN_READS_NO_CLOCK, "OrderThatReadsTheClock"),
                Arguments.of(ArchitectureRules.APPLICATION_KNOWS_NO_ADAPTER, "OrderingThatKnowsItsAdapter"),
                Arguments.of(ArchitectureRules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER, "OrderPage"),
                Arguments.of(ArchitectureRules.CONTROLLERS_ARE_HIDDEN, "OrderPage"),
                Arguments.of(ArchitectureRules.FEATURES_FORM_NO_CYCLES, "ShelfThatKnowsTheShop"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void eachRuleFindsItsPlantedViolation(ArchRule rule, String culprit) {
        var result = rule.evaluate(PLANTED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void noRuleAccusesTheInnocent(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .noneMatch(detail -> detail.contains("TimelessOrder"));
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(violations().map(arguments -> arguments.get()[0])).containsExactlyElementsOf(ArchitectureRules.ALL);
    }
}
