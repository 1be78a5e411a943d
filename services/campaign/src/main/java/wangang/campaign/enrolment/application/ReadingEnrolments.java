package wangang.campaign.enrolment.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.enrolment.domain.EnrolmentStatus;
import wangang.campaign.market.application.Employers;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/** Enrolments as employers, officers and the public see them. */
@Service
@Transactional(readOnly = true)
public class ReadingEnrolments {

    private final Enrolments enrolments;
    private final Employers employers;
    private final ReadingCampaigns campaigns;

    ReadingEnrolments(Enrolments enrolments, Employers employers, ReadingCampaigns campaigns) {
        this.enrolments = enrolments;
        this.employers = employers;
        this.campaigns = campaigns;
    }

    /** An employer sees its own, an officer those of the own subdistricts; what may not be seen does not exist. */
    public Outcome<SeenEnrolment> byId(EnrolmentId id, boolean officer, String account, Set<String> subdistricts) {
        return enrolments
                .see(id)
                .filter(seen -> officer
                        ? subdistricts.isEmpty() || subdistricts.contains(seen.subdistrictCode())
                        : account.equals(seen.employerAccount()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(EnrollingRefusals.UNKNOWN));
    }

    public Outcome<List<SeenEnrolment>> ofCampaign(
            CampaignId campaign,
            @Nullable EnrolmentStatus status,
            Set<String> subdistricts,
            @Nullable UUID before,
            int limit) {
        return campaigns
                .byId(campaign, true)
                .map(known -> enrolments.ofCampaign(known.id(), status, subdistricts, before, limit));
    }

    public Outcome<List<SeenEnrolment>> ofAccount(String account, @Nullable UUID before, int limit) {
        return employers
                .ofAccount(account)
                .map(employer -> Outcome.done(enrolments.ofEmployer(employer.id(), before, limit)))
                .orElseGet(() -> Outcome.refused(EnrollingRefusals.NO_EMPLOYER));
    }

    /** The campaign's own list of vacancies. */
    public Outcome<List<SeenEnrolment>> onShow(CampaignId campaign, @Nullable UUID before, int limit) {
        return campaigns.byId(campaign, false).map(known -> enrolments.onShow(known.id(), before, limit));
    }
}
