package wangang.campaign.handout.adapter.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.handout.domain.DoorEntry;
import wangang.campaign.handout.domain.DoorList;
import wangang.campaign.handout.domain.RoomSign;
import wangang.campaign.handout.domain.RoomSigns;

/** What hangs at the venue's doors, in words. */
final class VenueDocuments {

    private static final List<Column> AT_DOOR =
            List.of(new Column("求职者", 16), new Column("首场面试", 24), new Column("到场时段", 32), new Column("签到", 28));
    private static final List<Column> AT_ROOM = List.of(new Column("单位", 55), new Column("时间", 45));

    private final HandoutWords words;

    VenueDocuments(HandoutWords words) {
        this.words = words;
    }

    HandoutDocument of(DoorList list) {
        var lines = new ArrayList<>(words.heading(list.fair()));
        lines.add("共 " + list.people() + " 人，按编号排列。");
        return new HandoutDocument(
                "入场名单",
                lines,
                false,
                List.of(new HandoutTable("名单", AT_DOOR, mapped(list.entries(), this::row), list.people() == 0)));
    }

    HandoutDocument of(RoomSigns signs) {
        var lines = new ArrayList<>(words.heading(signs.fair()));
        if (signs.rooms().isEmpty()) {
            lines.add("本场招聘会没有线下展区，不需要门牌。");
        }
        return new HandoutDocument(
                "展区门牌", lines, true, signs.rooms().stream().map(this::table).toList());
    }

    private HandoutTable table(RoomSign sign) {
        return HandoutTable.of(
                sign.room(),
                AT_ROOM,
                sign.booths().stream()
                        .map(booth -> Row.of(Cell.of(booth.employer()), Cell.of(words.hours(booth.hours()))))
                        .toList());
    }

    private Row row(DoorEntry entry) {
        return Row.of(
                Cell.of(PersonNumber.of(entry.number())),
                Cell.of(entry.firstAppointment() == null ? "无" : words.moment(entry.firstAppointment())),
                Cell.of(entry.hours().isEmpty() ? "不限" : words.hours(entry.hours())),
                Cell.of(entry.arrivedAt() == null ? "" : "已到 " + words.moment(entry.arrivedAt())));
    }

    private static <T> Iterable<Row> mapped(Iterable<T> all, Function<T, Row> row) {
        return () -> {
            var rest = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public Row next() {
                    return row.apply(rest.next());
                }
            };
        };
    }
}
