package wangang.portal.office.campaigns;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.reference.ReferenceTables;

/** Subdistricts as officers type them: the name with the code, the code, or a name that only one has. */
@Component
class SubdistrictNames {

    private static final Pattern CODE = Pattern.compile("\\d{9}");

    private final ReferenceTables tables;

    SubdistrictNames(ReferenceTables tables) {
        this.tables = tables;
    }

    /** The code; what names none stays as it was typed, for the service to say so. */
    @Nullable
    String code(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var digits = CODE.matcher(typed);
        if (digits.find()) {
            return digits.group();
        }
        var named = tables.subdistricts().names().entrySet().stream()
                .filter(one -> one.getValue().equals(typed))
                .toList();
        return named.size() == 1 ? named.getFirst().getKey() : typed;
    }

    String shown(String code) {
        return tables.subdistricts().names().containsKey(code)
                ? tables.subdistricts().nameOf(code) + " " + code
                : code;
    }
}
