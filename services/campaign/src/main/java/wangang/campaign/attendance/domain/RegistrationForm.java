package wangang.campaign.attendance.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.reference.domain.PlainText;

/**
 * When somebody comes and to whom, unchecked.
 *
 * @param hours when the person is there, up to 20 stretches within the sessions; all sessions when absent or empty
 * @param boothIds booths where the person would be interviewed, the dearest first, up to 30
 * @param consent to be shown to these booths; needed when there are any
 */
public record RegistrationForm(
        @Nullable List<Session> hours,
        @Nullable List<UUID> boothIds,
        @Nullable ConsentForm consent) {

    public List<UUID> givenBooths() {
        return given(boothIds);
    }

    List<Session> givenHours() {
        return given(hours);
    }

    /** What was agreed to; null when nothing was. */
    @Nullable
    Consent consentAt(Instant now) {
        var version = consent == null ? null : PlainText.trimmed(consent.textVersion());
        return consent != null && Boolean.TRUE.equals(consent.granted()) && version != null
                ? new Consent(version, now)
                : null;
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
