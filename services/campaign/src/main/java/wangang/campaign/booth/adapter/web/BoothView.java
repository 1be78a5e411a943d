package wangang.campaign.booth.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.application.SeenBooth;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.market.domain.VacancyId;

/**
 * A booth as its employer and officers see it.
 *
 * @param boothId the booth's id
 * @param fairId the fair
 * @param employerId whose it is
 * @param vacancies on show, by id
 * @param interviewers who interviews when
 * @param status where it is in its life
 * @param room where it stands, by the room's code
 * @param reason why an officer refused it
 * @param version grows by every change; the ETag in quotes
 * @param changedAt when it last changed
 */
record BoothView(
        UUID boothId,
        UUID fairId,
        UUID employerId,
        List<UUID> vacancies,
        List<InterviewerHours> interviewers,
        BoothStatus status,
        @Nullable String room,
        @Nullable String reason,
        long version,
        Instant changedAt) {

    static BoothView of(Booth booth) {
        return new BoothView(
                booth.id().value(),
                booth.fair().value(),
                booth.employer().value(),
                booth.vacancies().stream().map(VacancyId::value).toList(),
                booth.interviewers(),
                booth.status(),
                booth.room(),
                booth.reason(),
                booth.version(),
                booth.changedAt());
    }

    static BoothView of(SeenBooth seen) {
        return of(seen.booth());
    }
}
