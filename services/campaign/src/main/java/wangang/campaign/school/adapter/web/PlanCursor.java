package wangang.campaign.school.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.campaign.school.application.PlanPlace;
import wangang.campaign.school.domain.SchoolPlan;
import wangang.platform.web.Cursors;
import wangang.platform.web.Paging;

/** Places in the list of plans. */
final class PlanCursor {

    private PlanCursor() {}

    static @Nullable PlanPlace read(Paging paging) {
        return paging.cursor() == null
                ? null
                : Cursors.decode(
                        paging.cursor(),
                        2,
                        parts -> new PlanPlace(parts.getFirst(), Integer.parseInt(parts.getLast())));
    }

    static String of(SchoolPlan plan) {
        return Cursors.encode(plan.school(), Integer.toString(plan.graduationYear()));
    }
}
