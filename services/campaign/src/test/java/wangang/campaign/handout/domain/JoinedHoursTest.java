package wangang.campaign.handout.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.campaign.fair.domain.Session;

class JoinedHoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void whatOverlapsOrTouchesIsOneAndGapsStay() {
        var joined =
                JoinedHours.of(List.of(hours(DAY, 11, 12), hours(DAY, 9, 11), hours(DAY, 10, 11), hours(DAY, 14, 15)));
        assertThat(joined).containsExactly(hours(DAY, 9, 12), hours(DAY, 14, 15));
    }

    @Test
    void daysStayApart() {
        var next = DAY.plusDays(1);
        assertThat(JoinedHours.of(List.of(hours(next, 9, 12), hours(DAY, 9, 12))))
                .containsExactly(hours(DAY, 9, 12), hours(next, 9, 12));
    }

    private static Session hours(LocalDate day, int from, int to) {
        return new Session(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
