package wangang.portal.office.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.portal.office.form.Typed;

class FairFormTest {

    @Test
    void sendsBackWhatItShowsUnchanged() {
        var fair = new Fair(
                new UUID(0, 1),
                new UUID(0, 2),
                "PLANNED",
                1,
                new Fair.Terms(
                        "秋季专场",
                        "示例区就业服务中心",
                        "BOTH",
                        "示例路 1 号",
                        List.of(new Fair.Room("A 厅", 20, null), new Fair.Room("线上", 5, "https://example.org/a")),
                        List.of(new Fair.Session(LocalDate.of(2026, 12, 13), LocalTime.of(9, 0), LocalTime.of(12, 0))),
                        15,
                        5,
                        0,
                        null,
                        null),
                List.of(),
                null);

        assertThat(FairForm.json(FairForm.of(fair)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("organiser", "示例区就业服务中心"),
                        Map.entry("name", "秋季专场"),
                        Map.entry("kind", "BOTH"),
                        Map.entry("venue", "示例路 1 号"),
                        Map.entry(
                                "rooms",
                                List.of(
                                        Map.of("code", "A 厅", "booths", 20),
                                        Map.of("code", "线上", "booths", 5, "link", "https://example.org/a"))),
                        Map.entry("sessions", List.of(Map.of("day", "2026-12-13", "from", "09:00", "to", "12:00"))),
                        Map.entry("interviewMinutes", 15),
                        Map.entry("changeOverMinutes", 5),
                        Map.entry("walkingMinutes", 0)));
    }

    @Test
    void keepsARowThatIsHalfFilledForTheServiceToRefuse() {
        var typed = new Typed().with("room.code", "").with("room.booths", "20").with("room.link", "");

        assertThat(FairForm.json(typed)).containsEntry("rooms", List.of(Map.of("booths", 20)));
    }
}
