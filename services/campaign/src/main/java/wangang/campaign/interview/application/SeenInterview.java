package wangang.campaign.interview.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.RoomLink;

/**
 * An interview with the names its reader knows.
 *
 * @param interviewer label of the booth's interviewer
 * @param vacancies on show at the booth
 * @param roomLink where an online room is entered
 */
public record SeenInterview(
        FairInterview interview,
        String fairName,
        String employerName,
        String interviewer,
        List<UUID> vacancies,
        @Nullable String roomLink) {

    /** For its two sides only, while it stands. */
    public @Nullable String link() {
        return roomLink == null || interview.status() == InterviewStatus.CANCELLED
                ? null
                : RoomLink.of(roomLink, interview.ticket());
    }
}
