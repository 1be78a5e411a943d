package wangang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import wangang.testsupport.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsToTheLayers() {
        ArchitectureRules.check("wangang.campaign");
    }

    @Test
    void hidesAtLeastTwoTypesOfFive() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("wangang.campaign");
        assertThat(ArchitectureRules.hiddenShare(classes)).isGreaterThanOrEqualTo(0.4);
    }
}
