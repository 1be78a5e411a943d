package wangang.campaign.school.domain;

import java.time.Instant;
import java.util.List;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.school.domain.SchoolRules.Checked;

/** A university's plan within a campaign. Every change makes the next version. */
public record SchoolPlan(
        SchoolPlanId id,
        CampaignId campaign,
        String school,
        int graduationYear,
        List<MajorPlan> majors,
        long version,
        Instant changedAt) {

    public SchoolPlan {
        majors = List.copyOf(majors);
    }

    public static SchoolPlan make(SchoolPlanId id, CampaignId campaign, Checked plan, Instant now) {
        return new SchoolPlan(id, campaign, plan.school(), plan.graduationYear(), plan.majors(), 1, now);
    }

    public SchoolPlan change(Checked plan, Instant now) {
        return new SchoolPlan(id, campaign, plan.school(), plan.graduationYear(), plan.majors(), version + 1, now);
    }

    /** Whether the vacancy fits one of its majors. */
    public boolean isFittedBy(OfferedVacancy vacancy) {
        return majors.stream().anyMatch(major -> fits(major, vacancy));
    }

    public boolean fits(MajorPlan major, OfferedVacancy vacancy) {
        return vacancy.admission().admitsMajor(major.majorCode())
                && vacancy.admission().admitsGraduatesOf(graduationYear);
    }

    /** In the order of its majors. */
    public List<MajorCoverage> coverage(List<OfferedVacancy> offered) {
        return majors.stream()
                .map(major -> MajorCoverage.of(
                        major,
                        offered.stream().filter(vacancy -> fits(major, vacancy)).toList()))
                .toList();
    }
}
