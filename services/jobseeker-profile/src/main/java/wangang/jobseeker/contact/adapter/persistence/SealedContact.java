package wangang.jobseeker.contact.adapter.persistence;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.platform.sealing.SealingKeys;

/** A row of contact data: every field sealed with the same key. */
@SuppressWarnings("ArrayRecordComponent") // carried between cipher and row, never compared
record SealedContact(
        JobseekerId jobseeker, String keyId, byte @Nullable [] name, byte @Nullable [] phone, byte @Nullable [] email) {

    static SealedContact seal(SealingKeys keys, JobseekerId jobseeker, Contact contact) {
        return new SealedContact(
                jobseeker,
                keys.currentId(),
                sealed(keys, jobseeker, "name", contact.name()),
                sealed(keys, jobseeker, "phone", contact.phone()),
                sealed(keys, jobseeker, "email", contact.email()));
    }

    Contact open(SealingKeys keys) {
        return new Contact(opened(keys, "name", name), opened(keys, "phone", phone), opened(keys, "email", email));
    }

    private static byte @Nullable [] sealed(
            SealingKeys keys, JobseekerId jobseeker, String field, @Nullable String plain) {
        return plain == null ? null : keys.seal(place(jobseeker, field), plain);
    }

    private @Nullable String opened(SealingKeys keys, String field, byte @Nullable [] stored) {
        return stored == null ? null : keys.open(keyId, place(jobseeker, field), stored);
    }

    private static String place(JobseekerId jobseeker, String field) {
        return jobseeker + "/" + field;
    }
}
