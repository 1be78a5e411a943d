package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.SATURDAY;
import static wangang.portal.fair.Examples.SESSIONS;
import static wangang.portal.fair.Examples.id;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterFormTest {

    @Test
    void sendsWishesInOrderWithTheConsentToBeShown() {
        var json = form(List.of(id(2), id(1)), true, null).json(SESSIONS);

        assertThat(json)
                .containsEntry("boothIds", List.of(id(2), id(1)))
                .containsEntry("hours", List.of())
                .containsEntry("consent", Map.of("granted", true, "textVersion", "2026-11"));
    }

    @Test
    void saysThatNothingWasAgreedTo() {
        assertThat(form(List.of(id(1)), null, null).json(SESSIONS))
                .containsEntry("consent", Map.of("granted", false, "textVersion", "2026-11"));
    }

    @Test
    void needsNoConsentWithoutWishes() {
        assertThat(form(List.of(), true, null).json(SESSIONS)).doesNotContainKey("consent");
    }

    @Test
    void changesItselfInsteadOfBeingSentWhenAButtonAsksForIt() {
        var wishes = List.of(id(1), id(2));

        assertThat(form(wishes, null, null).isSent()).isTrue();
        assertThat(form(wishes, null, "up:" + id(2)).isSent()).isFalse();
        assertThat(form(wishes, null, "up:" + id(2)).changedWishes().booths()).containsExactly(id(2), id(1));
        assertThat(form(wishes, null, "drop:" + id(2)).changedWishes().booths()).containsExactly(id(1));
        assertThat(form(wishes, null, "add:" + id(3)).changedWishes().booths()).hasSize(3);
        assertThat(form(wishes, null, "split:0").changedStretches().lines()).hasSize(3);
    }

    @Test
    void staysAsItIsWhenTheButtonIsUnknown() {
        var form = form(List.of(id(1)), null, "split:x");

        assertThat(form.changedStretches()).isEqualTo(form.stretches());
        assertThat(form(List.of(id(1)), null, "up").changedWishes()).isEqualTo(form.chosen());
        assertThat(form(List.of(id(1)), null, "burn:" + id(1)).changedWishes()).isEqualTo(form.chosen());
    }

    private static RegisterForm form(List<UUID> wishes, @Nullable Boolean consent, @Nullable String act) {
        return new RegisterForm(
                List.of(SATURDAY, SATURDAY),
                List.of("09:00", "13:30"),
                List.of("12:00", "16:30"),
                List.of(0, 1),
                wishes,
                consent,
                null,
                null,
                null,
                act);
    }
}
