package wangang.portal.vacancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metro stations in walking distance of where the work is, nearest first. */
record WayThere(@Nullable List<Station> stations) {

    static final WayThere UNKNOWN = new WayThere(null);

    /** One of them. */
    record Station(String name, List<String> lines, int walkingMinutes) {

        public String sentence() {
            var way = walkingMinutes < 1 ? "就在站旁" : "步行约 " + walkingMinutes + " 分钟";
            return String.join("、", lines) + " " + (name.endsWith("站") ? name : name + "站") + "，" + way;
        }
    }

    public List<Station> stationsOrNone() {
        return stations == null ? List.of() : stations;
    }
}
