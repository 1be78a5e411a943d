package wangang.jobseeker.contact.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.platform.sealing.SealingKeys;

class SealedContactTest {

    private final SealingKeys keys = SealingKeys.parse(
            "WANGANG_CONTACT_KEYS", "k1:" + Base64.getEncoder().encodeToString(new byte[32]));
    private final Contact contact = new Contact("求职者 0137", "13800000137", null);
    private final SealedContact sealed = SealedContact.seal(keys, JobseekerId.next(Instant.EPOCH), contact);

    @Test
    void givesBackWhatItSealed() {
        assertThat(sealed.open(keys)).isEqualTo(contact);
    }

    @Test
    void doesNotOpenAValueMovedToAnotherPerson() {
        var moved = new SealedContact(
                JobseekerId.next(Instant.EPOCH), sealed.keyId(), sealed.name(), sealed.phone(), sealed.email());
        assertThatIllegalStateException().isThrownBy(() -> moved.open(keys));
    }

    @Test
    void doesNotOpenAValueMovedToAnotherField() {
        var moved = new SealedContact(sealed.jobseeker(), sealed.keyId(), null, sealed.name(), null);
        assertThatIllegalStateException().isThrownBy(() -> moved.open(keys));
    }
}
