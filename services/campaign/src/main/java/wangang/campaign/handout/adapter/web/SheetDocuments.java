package wangang.campaign.handout.adapter.web;

import java.util.ArrayList;
import java.util.List;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.handout.domain.Appointment;
import wangang.campaign.handout.domain.BoothMeeting;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.PersonSheet;

/** The days of a person and of a booth, in words. */
final class SheetDocuments {

    private static final List<Column> OF_PERSON =
            List.of(new Column("时间", 28), new Column("地点", 22), new Column("单位", 22), new Column("岗位", 28));
    private static final List<Column> OF_BOOTH = List.of(new Column("时间", 50), new Column("求职者", 50));
    private static final List<Column> OF_WISHES = List.of(new Column("志愿", 15), new Column("说明", 85));

    private final HandoutWords words;

    SheetDocuments(HandoutWords words) {
        this.words = words;
    }

    HandoutDocument of(PersonSheet sheet) {
        var lines = new ArrayList<>(words.heading(sheet.fair()));
        if (!sheet.isPlanned()) {
            lines.add("面试时间表尚未排定，请稍后再来查看。");
        }
        var tables = new ArrayList<HandoutTable>();
        tables.add(HandoutTable.of(
                "面试安排", OF_PERSON, sheet.appointments().stream().map(this::row).toList()));
        if (!sheet.unmet().isEmpty()) {
            tables.add(HandoutTable.of(
                    "未能安排的志愿",
                    OF_WISHES,
                    sheet.unmet().stream()
                            .map(wish -> Row.of(Cell.of("第 " + wish.rank() + " 志愿"), Cell.of(wish.sentence())))
                            .toList()));
        }
        return new HandoutDocument("面试安排 · " + PersonNumber.of(sheet.number()), lines, false, tables);
    }

    HandoutDocument of(BoothSheet sheet) {
        var lines = new ArrayList<>(words.heading(sheet.fair()));
        lines.add("展位：" + words.place(sheet.place()).replace('\n', ' '));
        var tables = sheet.interviewers().entrySet().stream()
                .map(one -> HandoutTable.of(
                        one.getKey(),
                        OF_BOOTH,
                        one.getValue().stream().map(this::row).toList()))
                .toList();
        return new HandoutDocument("面试安排 · " + sheet.employer(), lines, false, tables);
    }

    private Row row(Appointment appointment) {
        var meeting = appointment.meeting();
        return new Row(
                List.of(
                        Cell.of(words.times(meeting)),
                        new Cell(
                                words.place(meeting.place()) + "\n" + meeting.interviewer(),
                                meeting.place().safeLink().orElse(null)),
                        Cell.of(meeting.employer()),
                        Cell.of(String.join("\n", appointment.vacancies()))),
                meeting.isCancelled());
    }

    private Row row(BoothMeeting one) {
        return new Row(
                List.of(Cell.of(words.times(one.meeting())), Cell.of(PersonNumber.of(one.person()))),
                one.meeting().isCancelled());
    }
}
