package wangang.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import wangang.testsupport.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsToTheLayers() {
        ArchitectureRules.check("wangang.matching");
    }

    @Test
    void nothingThatOrdersKnowsWhatComparableVacanciesPay() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("wangang.matching");
        noClasses()
                .that()
                .resideOutsideOfPackages("wangang.matching.guidance", "wangang.matching.reach")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("wangang.matching.guidance", "wangang.matching.reach")
                .check(classes);
    }

    @Test
    void hidesAtLeastTwoTypesOfFive() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("wangang.matching");
        assertThat(ArchitectureRules.hiddenShare(classes)).isGreaterThanOrEqualTo(0.4);
    }
}
