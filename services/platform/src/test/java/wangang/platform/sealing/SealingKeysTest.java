package wangang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingKeysTest {

    private static final String VALUE = "13800000137";
    private static final String PLACE = "contact/1/phone";
    private static final String K1 = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String K2 = "k2:"
            + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private final SealingKeys keys = parse(K1);

    @Test
    void opensWhatItSealedAndWhatOlderKeysDid() {
        var sealed = keys.seal(PLACE, VALUE);
        assertThat(keys.open("k1", PLACE, sealed)).isEqualTo(VALUE);
        assertThat(parse(K2 + ", " + K1).open("k1", PLACE, sealed)).isEqualTo(VALUE);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(keys.seal(PLACE, VALUE)).isNotEqualTo(keys.seal(PLACE, VALUE));
        assertThat(new String(keys.seal(PLACE, VALUE), StandardCharsets.ISO_8859_1))
                .doesNotContain(VALUE);
    }

    @Test
    void doesNotOpenWhatWasMovedOrAlteredOrCutOrIsUnderAnotherKey() {
        var both = parse(K2 + "," + K1);
        var sealed = both.seal(PLACE, VALUE);
        assertThatIllegalStateException().isThrownBy(() -> both.open("k2", "contact/1/name", sealed));
        assertThatIllegalStateException().isThrownBy(() -> both.open("k1", PLACE, sealed));
        assertThatIllegalStateException().isThrownBy(() -> both.open("k2", PLACE, new byte[3]));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> both.open("k2", PLACE, sealed));
    }

    @Test
    void aTextCarriesTheKeyItIsUnder() {
        var sealed = parse(K1).sealText(PLACE, VALUE);
        assertThat(sealed).startsWith("k1:").doesNotContain(VALUE);
        assertThat(parse(K2 + "," + K1).openText(PLACE, sealed)).isEqualTo(VALUE);
        assertThatIllegalStateException().isThrownBy(() -> parse(K2).openText(PLACE, sealed));
        assertThatIllegalStateException().isThrownBy(() -> parse(K1).openText("contact/1/name", sealed));
    }

    @Test
    void sealsWithTheFirstKeyAndKnowsTheOthers() {
        var both = parse(K2 + "," + K1);
        assertThat(both.currentId()).isEqualTo("k2");
        assertThatNoException().isThrownBy(() -> both.require("k1"));
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.require("k0"))
                .withMessageContainingAll("k0", "WANGANG_TEST_KEYS");
    }

    @Test
    void refusesUnusableKeysWithoutShowingThem() {
        for (var text : new String[] {"", "k1", "k1:c2hvcnQ=", "k1:***", K1 + "," + K1, K1 + ",", "a b:" + K1}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> parse(text))
                    .withMessageNotContaining("c2hvcnQ")
                    .withMessageContaining("WANGANG_TEST_KEYS");
        }
        assertThat(keys.toString()).doesNotContain("AAAA");
    }

    private static SealingKeys parse(String text) {
        return SealingKeys.parse("WANGANG_TEST_KEYS", text);
    }
}
