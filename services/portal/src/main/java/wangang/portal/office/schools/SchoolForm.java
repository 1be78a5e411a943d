package wangang.portal.office.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.office.form.Typed;
import wangang.portal.reference.ReferenceTables;

/** Between a school's plan and the form that officers fill in. */
@Component
class SchoolForm {

    private static final Pattern CODE = Pattern.compile("\\b\\d{4}(?:\\d{2}[A-Z]*)?\\b");

    private final ReferenceTables tables;

    SchoolForm(ReferenceTables tables) {
        this.tables = tables;
    }

    Typed of(SchoolPlan plan) {
        var typed = new Typed().with("school", plan.school()).with("graduationYear", plan.graduationYear());
        plan.lines()
                .forEach(line -> typed.with(
                                "major.code",
                                line.name() == null ? line.majorCode() : line.name() + " " + line.majorCode())
                        .with("major.graduates", line.graduates()));
        return typed;
    }

    Map<String, Object> json(Typed typed) {
        var majors = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < typed.rows("major.code", "major.graduates"); row++) {
            var major = new LinkedHashMap<String, Object>();
            put(major, "majorCode", code(typed.given("major.code", row)));
            put(major, "graduates", typed.number("major.graduates", row));
            if (!major.isEmpty()) {
                majors.add(major);
            }
        }
        var form = new LinkedHashMap<String, Object>();
        put(form, "school", typed.given("school"));
        put(form, "graduationYear", typed.number("graduationYear"));
        form.put("majors", majors);
        return form;
    }

    /** The code in what was typed, or of the major with that name; else as it was typed, for the service to say so. */
    private @Nullable String code(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var code = CODE.matcher(typed);
        if (code.find()) {
            return code.group();
        }
        var named = tables.majors().names().entrySet().stream()
                .filter(one -> one.getValue().equals(typed))
                .toList();
        return named.size() == 1 ? named.getFirst().getKey() : typed;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
