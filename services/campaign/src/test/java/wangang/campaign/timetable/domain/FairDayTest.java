package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairDayTest {

    @Test
    void nobodyIsThereTwice() {
        var people = aFair().person("张", at(0, 10)).person("张", at(20, 30));
        var booths = aFair().booth("甲", at(0, 10)).booth("甲", at(20, 30));

        assertThatThrownBy(people::day).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(booths::day).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRoomIsKnown() {
        var booths = aFair().booth("甲", at(0, 10)).day().booths();
        var elsewhere = Walking.none(List.of(AFair.roomId("别馆")));

        assertThatThrownBy(() -> new FairDay(booths, List.of(), elsewhere))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBoothIsWishedOnce() {
        var fair = aFair().booth("甲", at(0, 10));

        assertThatThrownBy(() -> fair.person("张", at(0, 10), "甲", "甲")).isInstanceOf(IllegalArgumentException.class);
    }
}
