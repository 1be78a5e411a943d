package wangang.portal;

import org.junit.jupiter.api.Test;
import wangang.testsupport.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsToTheLayers() {
        ArchitectureRules.check("wangang.portal");
    }
}
