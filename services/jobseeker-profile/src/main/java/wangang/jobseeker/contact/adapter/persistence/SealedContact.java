package wangang.jobseeker.contact.adapter.persistence;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.file.domain.JobseekerId;

/** A row of contact data: every field sealed with the same key. */
@SuppressWarnings("ArrayRecordComponent") // carried between cipher and row, never compared
record SealedContact(
        JobseekerId jobseeker, String keyId, byte @Nullable [] name, byte @Nullable [] phone, byte @Nullable [] email) {

    static SealedContact seal(KeyRing ring, JobseekerId jobseeker, Contact contact) {
        return new SealedContact(
                jobseeker,
                ring.currentId(),
                sealed(ring, jobseeker, "name", contact.name()),
                sealed(ring, jobseeker, "phone", contact.phone()),
                sealed(ring, jobseeker, "email", contact.email()));
    }

    Contact open(KeyRing ring) {
        return new Contact(opened(ring, "name", name), opened(ring, "phone", phone), opened(ring, "email", email));
    }

    private static byte @Nullable [] sealed(KeyRing ring, JobseekerId jobseeker, String field, @Nullable String plain) {
        return plain == null ? null : ContactCipher.encrypt(ring.key(ring.currentId()), jobseeker, field, plain);
    }

    private @Nullable String opened(KeyRing ring, String field, byte @Nullable [] stored) {
        return stored == null ? null : ContactCipher.decrypt(ring.key(keyId), jobseeker, field, stored);
    }
}
