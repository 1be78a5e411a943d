package wangang.campaign.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.attendance.domain.AttendedFair.NOW;
import static wangang.campaign.attendance.domain.AttendedFair.booth;
import static wangang.campaign.attendance.domain.AttendedFair.codes;
import static wangang.campaign.attendance.domain.AttendedFair.done;
import static wangang.campaign.attendance.domain.AttendedFair.that;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.campaign.attendance.domain.RankingSuggestion.Applicant;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.fair.domain.FairStatus;
import wangang.platform.kernel.Outcome;

class RankingTest {

    private static final RegistrationId A = RegistrationId.next(NOW);
    private static final RegistrationId B = RegistrationId.next(NOW.plusMillis(1));
    private static final RegistrationId C = RegistrationId.next(NOW.plusMillis(2));

    private final Booth placed = booth(BoothStatus.PLACED);
    private final Ranking none = new Ranking(placed.id(), List.of(), 0);

    @Test
    void keepsTiesAndDropsEmptyGroups() {
        var groups = List.of(List.of(B), List.<RegistrationId>of(), List.of(A, C));
        var ranking = done(ranked(placed, FairStatus.REGISTRATION_CLOSED, groups));
        assertThat(ranking.groups()).containsExactly(List.of(B), List.of(A, C));
        assertThat(ranking.version()).isEqualTo(1);
    }

    @Test
    void namesWhoDidNotChooseTheBooth() {
        var stranger = RegistrationId.next(NOW);
        var outcome = ranked(placed, FairStatus.REGISTRATION, List.of(List.of(A, stranger)));
        assertThat(codes(outcome)).containsExactly("ranking/applicant-unknown");
        assertThat(outcome).asString().contains(stranger.toString()).doesNotContain(A.toString());
    }

    @Test
    void nobodyIsRankedTwiceAndTheListIsBounded() {
        assertThat(codes(ranked(placed, FairStatus.REGISTRATION, List.of(List.of(A), List.of(A)))))
                .containsExactly("ranking/applicant-repeated");
        var many = Stream.generate(() -> RegistrationId.next(NOW))
                .limit(Ranking.MOST + 1)
                .toList();
        assertThat(codes(ranked(placed, FairStatus.REGISTRATION, List.of(many))))
                .containsExactly("ranking/too-many");
    }

    @Test
    void isFixedOnceTheFairBeginsAndOverWithTheBooth() {
        var groups = List.of(List.of(A));
        assertThat(codes(ranked(placed, FairStatus.RUNNING, groups))).containsExactly("ranking/fixed");
        assertThat(codes(ranked(booth(BoothStatus.WITHDRAWN), FairStatus.REGISTRATION, groups)))
                .containsExactly("ranking/booth-over");
    }

    @Test
    void aSuggestionBeginsWithTheBestAndEndsWithWhomNothingIsKnownOf() {
        assertThat(RankingSuggestion.of(List.of(new Applicant(C, null), new Applicant(B, 0.9), new Applicant(A, null))))
                .containsExactly(List.of(B), List.of(A), List.of(C));
        assertThat(RankingSuggestion.of(List.of(new Applicant(A, 0.5), new Applicant(B, 0.9), new Applicant(C, 0.5))))
                .containsExactly(List.of(B), List.of(A, C));
    }

    private Outcome<Ranking> ranked(Booth booth, FairStatus status, List<List<RegistrationId>> groups) {
        return none.replace(booth, that(status), groups, Set.of(A, B, C));
    }
}
