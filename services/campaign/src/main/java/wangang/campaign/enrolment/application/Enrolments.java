package wangang.campaign.enrolment.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.enrolment.domain.EnrolmentStatus;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;

/** All enrolments. Lists are newest first, before {@code before}. */
public interface Enrolments {

    /** False when the vacancy is already enrolled in the campaign. */
    boolean add(Enrolment enrolment);

    void updateAll(List<Enrolment> enrolments);

    Optional<Enrolment> find(EnrolmentId id);

    /** Against every other writer, until the running transaction ends. */
    Optional<Enrolment> lock(EnrolmentId id);

    /** Those that wait or take part, locked. */
    List<Enrolment> lockInForce(CampaignId campaign);

    Optional<SeenEnrolment> see(EnrolmentId id);

    /** @param subdistricts seats of employers; empty means all */
    List<SeenEnrolment> ofCampaign(
            CampaignId campaign,
            @Nullable EnrolmentStatus status,
            Set<String> subdistricts,
            @Nullable UUID before,
            int limit);

    List<SeenEnrolment> ofEmployer(EmployerId employer, @Nullable UUID before, int limit);

    /** Those that take part with a vacancy that is open now. */
    List<SeenEnrolment> onShow(CampaignId campaign, @Nullable UUID before, int limit);
}
