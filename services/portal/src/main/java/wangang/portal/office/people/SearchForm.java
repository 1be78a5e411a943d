package wangang.portal.office.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import wangang.portal.office.form.Typed;
import wangang.portal.reference.CodeTable;
import wangang.portal.reference.ReferenceTables;

/** Between what officers type to search for people and what the service is asked. */
@Component
class SearchForm {

    private static final String SHOWN = "20";

    private static final Pattern SUBDISTRICT = Pattern.compile("\\b\\d{9}\\b");
    private static final Pattern MAJOR = Pattern.compile("\\b\\d{2}(?:\\d{2}(?:\\d{2}[A-Z]*)?)?\\b");

    private final ReferenceTables tables;

    SearchForm(ReferenceTables tables) {
        this.tables = tables;
    }

    MultiValueMap<String, String> query(Typed typed) {
        var query = new LinkedMultiValueMap<String, String>();
        put(query, "purpose", typed.given("purpose"));
        put(query, "subdistrict", code(SUBDISTRICT, tables.subdistricts(), typed.given("subdistrict")));
        put(query, "major", code(MAJOR, tables.majors(), typed.given("major")));
        put(query, "degree", typed.given("degree"));
        put(query, "graduation", typed.given("graduation"));
        put(query, "complete", typed.given("complete"));
        put(query, "cursor", typed.given("cursor"));
        query.add("size", SHOWN);
        return query;
    }

    /** The code in what was typed, or of the only entry of that name; else as typed, for the service to say so. */
    private static @Nullable String code(Pattern pattern, CodeTable table, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var code = pattern.matcher(typed);
        if (code.find()) {
            return code.group();
        }
        var named = table.names().entrySet().stream()
                .filter(one -> one.getValue().equals(typed))
                .toList();
        return named.size() == 1 ? named.getFirst().getKey() : typed;
    }

    private static void put(MultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name, value);
        }
    }
}
