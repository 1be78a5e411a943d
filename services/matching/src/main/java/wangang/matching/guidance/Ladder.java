package wangang.matching.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the narrowest group to the widest: without the subdistrict, without the experience, without the degree, then the
 * occupation's 小类 and its 中类. Kind, form of pay and region are never given up: they make another market.
 */
final class Ladder {

    private static final int MINOR_GROUP = "2-02-10".length();
    private static final int MIDDLE_GROUP = "2-02".length();

    private Ladder() {}

    static List<Rung> of(Question question) {
        var rungs = new ArrayList<Rung>();
        var rung = new Rung(conditions(question), List.of());
        rungs.add(rung);
        for (var least : List.of(Condition.SUBDISTRICT, Condition.EXPERIENCE, Condition.DEGREE)) {
            if (rung.has(least)) {
                rung = rung.without(least);
                rungs.add(rung);
            }
        }
        var occupation = question.occupation();
        if (occupation != null) {
            var minor = rung.wider(Condition.OCCUPATION, Condition.MINOR_GROUP, occupation.substring(0, MINOR_GROUP));
            rungs.add(minor);
            rungs.add(
                    minor.wider(Condition.MINOR_GROUP, Condition.MIDDLE_GROUP, occupation.substring(0, MIDDLE_GROUP)));
        }
        return List.copyOf(rungs);
    }

    private static Map<Condition, String> conditions(Question question) {
        var conditions = new EnumMap<Condition, String>(Condition.class);
        conditions.put(Condition.KIND, question.kind().name());
        conditions.put(Condition.PAY_FORM, question.form().name());
        put(conditions, Condition.REGION, question.region());
        put(conditions, Condition.SUBDISTRICT, question.subdistrict());
        put(conditions, Condition.OCCUPATION, question.occupation());
        put(conditions, Condition.TITLE, question.title());
        put(conditions, Condition.DEGREE, question.degree());
        put(conditions, Condition.EXPERIENCE, question.seniority());
        return conditions;
    }

    private static void put(Map<Condition, String> conditions, Condition condition, @Nullable Object value) {
        Stream.ofNullable(value).forEach(some -> conditions.put(condition, some.toString()));
    }
}
