package wangang.portal.office.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.portal.office.form.Typed;

class ChangesControllerTest {

    @Test
    void tellsOnlyWhatWasTypedAndNothingOfTheFormItself() {
        var typed = new Typed()
                .with("kind", "LATE_ARRIVAL")
                .with("registrationId", "7")
                .with("label", "求职者 0137")
                .with("once", "key")
                .with("day", "")
                .with("at", "10:30");

        assertThat(ChangesController.json(typed))
                .isEqualTo(Map.of("kind", "LATE_ARRIVAL", "registrationId", "7", "at", "10:30"));
    }

    @Test
    void namesTheBoothsThatAgreedToSeeAWalkIn() {
        assertThat(ChangesController.json(new Typed().with("kind", "WALK_IN").withAll("agreed", List.of("a", "b"))))
                .containsEntry("agreed", List.of("a", "b"));
    }

    @Test
    void saysWhatAChangeDid() {
        assertThat(new Change(0, 0, 0).sentence()).contains("没有面试需要改动");
        assertThat(new Change(2, 1, 0).sentence()).contains("改期 2 场", "取消 1 场");
    }
}
