package wangang.campaign.booth.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.application.SeenBooth;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.market.domain.VacancyId;

/**
 * A booth in the list of a fair.
 *
 * @param boothId the booth's id
 * @param employerId whose it is
 * @param employerName the employer's name
 * @param vacancies on show, by id
 * @param status where it is in its life; visitors see placed ones only
 * @param room where it stands, by the room's code
 * @param version the ETag without its quotes
 */
record BoothAtFair(
        UUID boothId,
        UUID employerId,
        String employerName,
        List<UUID> vacancies,
        BoothStatus status,
        @Nullable String room,
        long version) {

    static BoothAtFair of(SeenBooth seen) {
        var booth = seen.booth();
        return new BoothAtFair(
                booth.id().value(),
                booth.employer().value(),
                seen.employerName(),
                booth.vacancies().stream().map(VacancyId::value).toList(),
                booth.status(),
                booth.room(),
                booth.version());
    }
}
