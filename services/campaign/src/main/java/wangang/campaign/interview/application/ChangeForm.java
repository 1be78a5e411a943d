package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was told, unchecked.
 *
 * @param kind what happens
 * @param boothId whose interviewer leaves, or which booth
 * @param interviewer label of the interviewer who leaves
 * @param registrationId who is late, not there, or comes without an appointment or after all; a person's own may be left out
 * @param day on that day only; on all that are left when absent, and a late arrival on the next
 * @param at from when on, before now for officers only; now when absent, and needed for a late arrival
 * @param agreed booths that would see the one who comes, among those the person chose; employers name their own
 */
public record ChangeForm(
        @Nullable ChangeKind kind,
        @Nullable UUID boothId,
        @Nullable String interviewer,
        @Nullable UUID registrationId,
        @Nullable LocalDate day,
        @Nullable LocalTime at,
        @Nullable List<UUID> agreed) {

    public ChangeForm {
        if (agreed != null) {
            agreed = agreed.stream().filter(Objects::nonNull).toList();
        }
    }
}
