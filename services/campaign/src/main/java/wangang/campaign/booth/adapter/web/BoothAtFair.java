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
 * @param vacancies on show, by id; to visitors those only that still take part and are open
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

    static BoothAtFair toOfficer(SeenBooth seen) {
        return of(seen, seen.booth().vacancies());
    }

    static BoothAtFair toAnybody(SeenBooth seen) {
        return of(seen, seen.takingPart());
    }

    private static BoothAtFair of(SeenBooth seen, List<VacancyId> vacancies) {
        var booth = seen.booth();
        return new BoothAtFair(
                booth.id().value(),
                booth.employer().value(),
                seen.employerName(),
                vacancies.stream().map(VacancyId::value).toList(),
                booth.status(),
                booth.room(),
                booth.version());
    }
}
