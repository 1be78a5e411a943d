package wangang.campaign.interview.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;

/**
 * Who meets whom, and where.
 *
 * @param registration the person's at the fair
 * @param jobseeker absent once the person is erased
 * @param number by which the booth knows the person
 * @param room of the booth, by its code
 */
public record Parties(
        FairId fair,
        CampaignId campaign,
        BoothId booth,
        EmployerId employer,
        UUID registration,
        @Nullable UUID jobseeker,
        int number,
        String room) {

    boolean isKnown() {
        return jobseeker != null;
    }

    /** As the employer knows a person. */
    public static String nameOf(int number) {
        return "求职者 %04d".formatted(number);
    }
}
