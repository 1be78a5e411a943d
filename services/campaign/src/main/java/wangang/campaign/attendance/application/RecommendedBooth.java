package wangang.campaign.attendance.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;

/**
 * A booth in the order in which it suits a person.
 *
 * @param vacancies on show that take part and are open
 * @param recommended those of them that were recommended to the person, the best first
 * @param fit the best score of these, 0 to 1; 0 when only a saved search found them; -1 when none was recommended
 */
public record RecommendedBooth(
        BoothId booth,
        EmployerId employer,
        String employerName,
        List<VacancyId> vacancies,
        @Nullable String room,
        List<VacancyId> recommended,
        double fit) {}
