package wangang.campaign.attendance.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.RecommendedBooth;
import wangang.campaign.market.domain.VacancyId;

/**
 * A booth in the order in which it suits the person.
 *
 * @param boothId the booth's id
 * @param employerId whose it is
 * @param employerName the employer's name
 * @param room where it stands, by the room's code
 * @param vacancies on show, by id, that take part and are open
 * @param recommended those of them that were recommended to the person, the best first
 */
record RecommendedBoothView(
        UUID boothId,
        UUID employerId,
        String employerName,
        @Nullable String room,
        List<UUID> vacancies,
        List<UUID> recommended) {

    static RecommendedBoothView of(RecommendedBooth booth) {
        return new RecommendedBoothView(
                booth.booth().value(),
                booth.employer().value(),
                booth.employerName(),
                booth.room(),
                booth.vacancies().stream().map(VacancyId::value).toList(),
                booth.recommended().stream().map(VacancyId::value).toList());
    }
}
