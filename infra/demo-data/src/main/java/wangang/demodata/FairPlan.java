package wangang.demodata;

import java.time.LocalDate;
import java.util.List;

/** The demo fair as an officer types it. */
record FairPlan(
        String name,
        String organiser,
        String kind,
        String venue,
        List<Room> rooms,
        List<Hours> sessions,
        int interviewMinutes,
        int changeOverMinutes,
        int walkingMinutes,
        int places) {

    static final String NAME = "百日千企万岗 秋季专场招聘会（示例）";

    private static final int DAYS_AHEAD = 14;

    record Room(String code, int booths) {}

    record Hours(LocalDate day, String from, String to) {}

    /** In two weeks, or on the campaign's last day when that is earlier. */
    static FairPlan after(LocalDate today, LocalDate lastDay) {
        var day = today.plusDays(DAYS_AHEAD).isAfter(lastDay) ? lastDay : today.plusDays(DAYS_AHEAD);
        return new FairPlan(
                NAME,
                "长宁区就业促进中心（演示）",
                "ON_SITE",
                "上海市长宁区示例路 999 号（虚构地址，仅供演示）",
                List.of(new Room("A 厅", 20), new Room("B 厅", 16), new Room("C 厅", 12)),
                List.of(morning(day), afternoon(day)),
                15,
                5,
                5,
                800);
    }

    static Hours morning(LocalDate day) {
        return new Hours(day, "09:00", "12:00");
    }

    static Hours afternoon(LocalDate day) {
        return new Hours(day, "13:30", "16:30");
    }
}
