package wangang.portal.employer.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.portal.fair.Fair;

class BoothFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 13);
    private static final UUID ID = new UUID(0, 1);

    @Test
    void joinsLinesOfOneLabelAndLeavesOutWhereNobodyIsThere() {
        var form = form(List.of("王", "李", "王"), List.of("09:00", "", "10:30"), List.of("10:00", "", "12:00"), null);

        assertThat(form.json())
                .containsEntry(
                        "interviewers",
                        List.of(Map.of(
                                "label",
                                "王",
                                "hours",
                                List.of(
                                        Map.of("day", "2026-12-13", "from", "09:00", "to", "10:00"),
                                        Map.of("day", "2026-12-13", "from", "10:30", "to", "12:00")))));
    }

    @Test
    void addsSplitsAndDropsLines() {
        assertThat(one("more").changed(fair()).lines()).extracting(Hours::label).containsExactly("王", "面试官 2");
        assertThat(one("split:0").changed(fair()).lines())
                .extracting(Hours::from)
                .containsExactly("09:00", "");
        assertThat(one("drop:0").changed(fair()).lines()).isEmpty();
        assertThat(one("drop:7").changed(fair()).lines()).hasSize(1);
        assertThat(one("drop:x").changed(fair()).lines()).hasSize(1);
    }

    @Test
    void keepsAnOrderWithinItsEnds() {
        var order = new Order(List.of(ID, new UUID(0, 2)));

        assertThat(order.up(ID)).isEqualTo(order);
        assertThat(order.down(ID).people()).containsExactly(new UUID(0, 2), ID);
        assertThat(order.drop(ID).people()).containsExactly(new UUID(0, 2));
        assertThat(order.add(ID).people()).hasSize(2);
    }

    private static BoothForm one(String act) {
        return form(List.of("王"), List.of("09:00"), List.of("10:00"), act);
    }

    private static BoothForm form(List<String> labels, List<String> from, List<String> to, @Nullable String act) {
        return new BoothForm(
                List.of(ID), labels, labels.stream().map(any -> DAY).toList(), from, to, null, act);
    }

    private static Fair fair() {
        var session = new Fair.Session(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
        return new Fair(
                ID,
                ID,
                "REGISTRATION",
                new Fair.Terms("招聘会", "ON_SITE", null, List.of(), List.of(session), 15, 5, null, null),
                null);
    }
}
