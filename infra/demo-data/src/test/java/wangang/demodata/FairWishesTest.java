package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairWishesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign CAMPAIGN = DemoCampaign.generate(CampaignLoader.SEED, TODAY);
    private static final List<DemoEmployer> EXHIBITORS =
            List.copyOf(CAMPAIGN.employers().subList(0, FairLoader.EXHIBITORS));

    private final FairWishes wishes = new FairWishes(CampaignLoader.SEED, EXHIBITORS);

    @Test
    void areOneToSixDifferentBooths() {
        assertThat(CAMPAIGN.jobseekers().stream().map(wishes::of))
                .allMatch(wished -> !wished.isEmpty() && wished.size() <= 6)
                .allMatch(wished -> new HashSet<>(wished).size() == wished.size());
    }

    @Test
    void areTheSameForTheSameSeed() {
        var again = new FairWishes(CampaignLoader.SEED, EXHIBITORS);

        assertThat(CAMPAIGN.jobseekers()).allMatch(person -> again.of(person).equals(wishes.of(person)));
    }

    @Test
    void beginWithTheWishedWorkWhereABoothHasIt() {
        assertThat(CAMPAIGN.jobseekers())
                .filteredOn(person -> EXHIBITORS.stream().anyMatch(employer -> hasWishedWork(employer, person)))
                .hasSizeGreaterThan(300)
                .allMatch(person -> hasWishedWork(wishes.of(person).getFirst(), person));
    }

    @Test
    void leaveNoBoothAlone() {
        assertThat(CAMPAIGN.jobseekers().stream().flatMap(person -> wishes.of(person).stream()))
                .containsAll(EXHIBITORS);
    }

    private static boolean hasWishedWork(DemoEmployer employer, DemoJobseeker person) {
        return employer.vacancies().stream()
                .anyMatch(vacancy -> person.file().wishes().titles().stream().anyMatch(vacancy.title()::startsWith));
    }
}
