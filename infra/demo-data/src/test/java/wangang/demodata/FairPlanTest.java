package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FairPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void liesTwoWeeksAheadInTheCampaign() {
        var campaign = CampaignForm.around(TODAY).terms();

        var fair = FairPlan.after(TODAY, campaign.endsOn());

        assertThat(campaign.startsOn()).isBefore(TODAY);
        assertThat(fair.sessions())
                .extracting(FairPlan.Hours::day)
                .containsOnly(TODAY.plusDays(14))
                .allMatch(day -> day.isBefore(campaign.endsOn()));
    }

    @Test
    void liesOnTheLastDayOfACampaignThatIsNearlyOver() {
        assertThat(FairPlan.after(TODAY, TODAY.plusDays(3)).sessions())
                .extracting(FairPlan.Hours::day)
                .containsOnly(TODAY.plusDays(3));
    }

    @Test
    void hasSpaceForAllBoothsAndPeople() {
        var fair = FairPlan.after(TODAY, TODAY.plusDays(30));

        assertThat(fair.rooms().stream().mapToInt(FairPlan.Room::booths).sum())
                .isGreaterThanOrEqualTo(FairLoader.EXHIBITORS);
        assertThat(fair.places()).isGreaterThanOrEqualTo(FairLoader.VISITORS);
    }
}
