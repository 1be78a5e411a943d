package wangang.vacancy.duplicate.domain;

import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * A vacancy that everybody sees, as far as others are compared with it.
 *
 * @param reference its employer's own name for it
 */
public record Published(VacancyId vacancy, @Nullable String reference, Fingerprint fingerprint) {

    public static Published of(Vacancy vacancy, Fingerprint fingerprint) {
        return new Published(vacancy.id(), vacancy.terms().reference(), fingerprint);
    }

    /** @param likeness from which texts are near-same */
    public boolean isRepeatedBy(Fingerprint other, double likeness) {
        return fingerprint.post() == other.post() && fingerprint.signature().likeness(other.signature()) >= likeness;
    }
}
