package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoutCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-28T04:00:00Z");

    @Test
    void whatIsReadBackIsWhatWasMeant() throws IOException {
        var events = read(ofPerson());
        assertThat(events).hasSize(3);
        var first = events.getFirst();
        assertThat(first.getUid().getValue())
                .isEqualTo(Hostile.personSheet()
                        .appointments()
                        .getFirst()
                        .meeting()
                        .id()
                        .toString());
        assertThat(first.getDateStart().getValue()).isEqualTo(Date.from(Hostile.NINE));
        assertThat(first.getDateEnd().getValue()).isEqualTo(Date.from(Hostile.NINE.plusSeconds(15 * 60)));
        assertThat(first.getDateTimeStamp().getValue()).isEqualTo(Date.from(NOW));
        assertThat(first.getSequence().getValue()).isEqualTo(3);
        assertThat(first.getSummary().getValue()).isEqualTo("面试：" + Hostile.MARKUP);
        assertThat(first.getLocation().getValue()).isEqualTo("长宁路 999 号 3 楼，A 展区，面试官 1");
        assertThat(first.getDescription().getValue()).endsWith(Hostile.FORMULA + "；Java 开发工程师");
        assertThat(first.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void noNameEndsItsEventOrBeginsAnother() throws IOException {
        var event = read(ofPerson()).get(1);
        assertThat(event.getSummary().getValue()).isEqualTo("面试：" + Hostile.CALENDAR.replace("\r\n", "\n"));
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getLocation().getValue()).isEqualTo(Hostile.LINK);
    }

    @Test
    void aCancelledInterviewIsTakenOut() throws IOException {
        assertThat(read(ofPerson()).getLast().getStatus().isCancelled()).isTrue();
    }

    @Test
    void linesAreNoLongerThanTheStandardSaysAndBreakNoCharacter() throws IOException {
        var lines = List.of(new String(ofPerson(), StandardCharsets.UTF_8).split("\r\n"));
        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines).noneMatch(line -> line.contains("\uFFFD") && !line.contains("有限"));
        assertThat(lines).anyMatch(line -> line.startsWith(" "));
    }

    @Test
    void aCalendarIsValid() throws IOException {
        var calendar =
                Biweekly.parse(new String(ofPerson(), StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as("%s", calendar.validate(ICalVersion.V2_0))
                .isTrue();
    }

    @Test
    void aBoothIsToldWhoComesByNumber() throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutCalendar(NOW, out).write(Hostile.boothSheet());
        assertThat(read(out.toByteArray())).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("面试：求职者 0137");
        });
    }

    private static byte[] ofPerson() throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutCalendar(NOW, out).write(Hostile.personSheet());
        return out.toByteArray();
    }

    private static List<VEvent> read(byte[] calendar) {
        return Biweekly.parse(new String(calendar, StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }
}
