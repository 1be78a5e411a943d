package wangang.matching.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group of vacancies to compare with.
 *
 * @param conditions that hold, each with its value
 * @param dropped conditions that were asked for and no longer hold, in the order in which they were given up
 */
record Rung(Map<Condition, String> conditions, List<Condition> dropped) {

    Rung {
        conditions = new EnumMap<>(conditions);
        dropped = List.copyOf(dropped);
    }

    boolean has(Condition condition) {
        return conditions.containsKey(condition);
    }

    @Nullable
    String value(Condition condition) {
        return conditions.get(condition);
    }

    Rung without(Condition condition) {
        var fewer = new EnumMap<>(conditions);
        fewer.remove(condition);
        return new Rung(fewer, alsoDropped(condition));
    }

    Rung wider(Condition narrow, Condition wide, String value) {
        var others = new EnumMap<>(conditions);
        others.remove(narrow);
        others.put(wide, value);
        return new Rung(others, alsoDropped(narrow));
    }

    private List<Condition> alsoDropped(Condition condition) {
        var all = new ArrayList<>(dropped);
        all.add(condition);
        return all;
    }
}
