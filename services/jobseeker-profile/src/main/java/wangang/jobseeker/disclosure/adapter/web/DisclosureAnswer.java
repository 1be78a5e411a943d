package wangang.jobseeker.disclosure.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.disclosure.domain.Ending;

/**
 * To whom the file was opened, by which application, until when.
 *
 * @param employerId who may see the file, or might
 * @param employerName as last told
 * @param applicationId the application that opened it
 * @param vacancyId what was applied for
 * @param textVersion which wording was agreed to
 * @param grantedAt since when
 * @param live whether the employer may see it now
 * @param endedAt until when
 * @param endedBy what ended it
 */
record DisclosureAnswer(
        UUID employerId,
        @Nullable String employerName,
        UUID applicationId,
        UUID vacancyId,
        String textVersion,
        Instant grantedAt,
        boolean live,
        @Nullable Instant endedAt,
        @Nullable Ending endedBy) {

    static DisclosureAnswer of(Disclosure disclosure, @Nullable String employerName) {
        return new DisclosureAnswer(
                disclosure.employerId(),
                employerName,
                disclosure.applicationId(),
                disclosure.vacancyId(),
                disclosure.textVersion(),
                disclosure.grantedAt(),
                disclosure.isLive(),
                disclosure.endedAt(),
                disclosure.endedBy());
    }
}
