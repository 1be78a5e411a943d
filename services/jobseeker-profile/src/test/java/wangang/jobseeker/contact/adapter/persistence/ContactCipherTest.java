package wangang.jobseeker.contact.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.file.domain.JobseekerId;

class ContactCipherTest {

    private static final String PHONE = "13800000137";
    private static final String K1 = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String K2 = "k2:"
            + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private final KeyRing ring = KeyRing.parse(K1);
    private final JobseekerId person = JobseekerId.next(Instant.EPOCH);

    @Test
    void givesBackWhatItSealed() {
        assertThat(open(seal(), person, "phone")).isEqualTo(PHONE);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(seal()).isNotEqualTo(seal());
        assertThat(new String(seal(), StandardCharsets.ISO_8859_1)).doesNotContain(PHONE);
    }

    @Test
    void doesNotOpenAValueMovedToAnotherPerson() {
        var sealed = seal();
        assertThatIllegalStateException().isThrownBy(() -> open(sealed, JobseekerId.next(Instant.EPOCH), "phone"));
    }

    @Test
    void doesNotOpenAValueMovedToAnotherField() {
        var sealed = seal();
        assertThatIllegalStateException().isThrownBy(() -> open(sealed, person, "name"));
    }

    @Test
    void doesNotOpenAnAlteredValue() {
        var sealed = seal();
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> open(sealed, person, "phone"));
    }

    @Test
    void doesNotOpenAFragment() {
        assertThatIllegalStateException().isThrownBy(() -> open(new byte[3], person, "phone"));
    }

    @Test
    void sealsWithTheFirstKeyOfTheRing() {
        assertThat(KeyRing.parse(K2 + "," + K1).currentId()).isEqualTo("k2");
        assertThat(KeyRing.parse(K2 + ", " + K1).key("k1")).isEqualTo(ring.key("k1"));
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> ring.key("k0")).withMessageContaining("k0");
    }

    @Test
    void refusesUnusableKeysWithoutShowingThem() {
        for (var text : new String[] {"", "k1", "k1:c2hvcnQ=", "k1:***", K1 + "," + K1, K1 + ","}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> KeyRing.parse(text))
                    .withMessageNotContaining("c2hvcnQ")
                    .withMessageContaining("WANGANG_CONTACT_KEYS");
        }
    }

    private byte[] seal() {
        return ContactCipher.encrypt(ring.key("k1"), person, "phone", PHONE);
    }

    private String open(byte[] sealed, JobseekerId jobseeker, String field) {
        return ContactCipher.decrypt(ring.key("k1"), jobseeker, field, sealed);
    }
}
