package wangang.portal.fair;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes late, as it was typed.
 *
 * @param day such as 2026-12-19
 * @param at such as 10:30
 */
record LateForm(
        @Nullable String day, @Nullable String at, @Nullable String once) {

    /** What it did to the timetable. */
    record Receipt(long moved, long cancelled, long added) {

        String sentence() {
            if (moved == 0 && cancelled == 0) {
                return "已告知，您的面试时间不用变动。";
            }
            return "已告知各单位：" + moved + " 场面试改了时间" + (cancelled == 0 ? "" : "，" + cancelled + " 场没有找到其他时段，已取消")
                    + "。请看下面的新安排。";
        }
    }

    Map<String, Object> json() {
        var json = new HashMap<String, Object>();
        json.put("kind", "LATE_ARRIVAL");
        put(json, "day", day);
        put(json, "at", at);
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.put(name, value);
        }
    }
}
