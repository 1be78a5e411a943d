package wangang.campaign.school.adapter.web;

import java.util.List;
import java.util.UUID;
import wangang.campaign.school.domain.MajorPlan;
import wangang.campaign.school.domain.SchoolPlan;

/**
 * What is answered to a change of a plan.
 *
 * @param planId the plan's id
 * @param school the university's name
 * @param graduationYear when they graduate
 * @param majors its majors
 * @param version grows by every change; the ETag in quotes
 */
record SchoolReceipt(UUID planId, String school, int graduationYear, List<MajorPlan> majors, long version) {

    static SchoolReceipt of(SchoolPlan plan) {
        return new SchoolReceipt(
                plan.id().value(), plan.school(), plan.graduationYear(), plan.majors(), plan.version());
    }
}
