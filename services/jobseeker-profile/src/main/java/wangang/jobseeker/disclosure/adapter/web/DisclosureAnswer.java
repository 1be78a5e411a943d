package wangang.jobseeker.disclosure.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.disclosure.domain.Ending;

/** To whom the file was opened, by which application, until when. */
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
