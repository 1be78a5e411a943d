package wangang.matching.travel;

import java.util.List;
import java.util.stream.Stream;

/**
 * A metro station in walking distance.
 *
 * @param name without “站”
 * @param lines that stop there
 * @param walkingMinutes whole minutes on foot, rounded up; an estimate
 */
public record NearStation(String name, List<String> lines, int walkingMinutes) {

    NearStation with(NearStation other) {
        return new NearStation(
                name,
                Stream.concat(lines.stream(), other.lines.stream()).distinct().toList(),
                Math.min(walkingMinutes, other.walkingMinutes));
    }
}
