package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interview;
import static wangang.campaign.timetable.domain.AFair.interviewerId;
import static wangang.campaign.timetable.domain.AFair.personId;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void findsAFreeSlotThatBothWish() {
        var day = aFair().booth("甲", at(0, 10)).person("张", at(0, 10), "甲").day();

        assertThat(Claims.in(day, List.of())).containsExactly(claim("张", "甲", true));
    }

    @Test
    void findsNothingWhereThePersonIsNotThere() {
        var day = aFair().booth("甲", at(0, 10)).person("张", at(1, 20), "甲").day();

        assertThat(Claims.in(day, List.of())).isEmpty();
    }

    @Test
    void findsASlotGivenToSomebodyWhomTheBoothWantsLess() {
        var day = aFair().booth("甲", at(0, 10))
                .person("张", at(0, 10), "甲")
                .person("李", at(0, 10), "甲")
                .wants("甲", "张", "李")
                .day();

        assertThat(Claims.in(day, List.of(interview("李", "甲", 0, 10)))).containsExactly(claim("张", "甲", true));
        assertThat(Claims.in(day, List.of(interview("张", "甲", 0, 10)))).isEmpty();
    }

    @Test
    void findsWhatSomebodyWouldGiveUpSomethingElseFor() {
        var day = aFair().booth("甲", at(0, 10))
                .booth("乙", at(0, 10))
                .person("张", at(0, 10), "甲", "乙")
                .day();

        assertThat(Claims.in(day, List.of(interview("张", "乙", 0, 10)))).containsExactly(claim("张", "甲", false));
        assertThat(Claims.in(day, List.of(interview("张", "甲", 0, 10)))).isEmpty();
    }

    @Test
    void findsNothingThatCannotBeReachedInTime() {
        var day = aFair().booth("甲", at(10, 20))
                .boothIn("别馆", "乙", at(0, 10))
                .walk("大厅", "别馆", 1)
                .person("张", at(0, 20), "甲", "乙")
                .day();

        assertThat(Claims.in(day, List.of(interview("张", "甲", 10, 20)))).isEmpty();
    }

    @Test
    void amongEquallyWantedPrefersWhomFewerBoothsWouldSee() {
        var day = aFair().booth("甲", at(0, 10))
                .booth("乙")
                .person("张", at(0, 10), "甲")
                .person("李", at(0, 10), "甲", "乙")
                .day();

        assertThat(Claims.in(day, List.of(interview("李", "甲", 0, 10)))).containsExactly(claim("张", "甲", true));
        assertThat(Claims.in(day, List.of(interview("张", "甲", 0, 10)))).isEmpty();
    }

    @Test
    void leavesTheRestToTheLot() {
        var day = aFair().booth("甲", at(0, 10))
                .person("张", at(0, 10), "甲")
                .person("李", at(0, 10), "甲")
                .day();

        assertThat(Claims.in(day, List.of(interview("李", "甲", 0, 10)))).isEmpty();
        assertThat(Claims.in(day, List.of(interview("张", "甲", 0, 10)))).isEmpty();
    }

    private static Claim claim(String person, String booth, boolean isPlain) {
        return new Claim(personId(person), boothId(booth), new Slot(interviewerId(booth, 0), 0, 10), isPlain);
    }
}
