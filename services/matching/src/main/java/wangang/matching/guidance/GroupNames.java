package wangang.matching.guidance;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wangang.matching.understanding.text.Tables;
import wangang.matching.vocabulary.Subdistricts;

/** What occupations, their groups and places are called; what is in no table is called by its code. */
@Component
class GroupNames {

    /** 绿色职业 and 数字职业 are marked so behind their names. */
    private static final Pattern MARKS = Pattern.compile("L/S$|[LS]$");

    private final Map<String, String> occupations = names("/wangang/matching/occupations.csv");
    private final Map<String, String> regions = names("/wangang/matching/understanding/districts.csv");
    private final Map<String, String> minorGroups = Tables.rows("/wangang/matching/occupation_families.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    private final Subdistricts subdistricts;

    GroupNames(Subdistricts subdistricts) {
        this.subdistricts = subdistricts;
    }

    String occupation(String code) {
        return named(occupations, code);
    }

    String minorGroup(String code) {
        return named(minorGroups, code);
    }

    String region(String code) {
        return regions.getOrDefault(code, code);
    }

    String subdistrict(String code) {
        return subdistricts.nameOf(code);
    }

    private static String named(Map<String, String> names, String code) {
        var name = names.get(code);
        return name == null ? code : MARKS.matcher(name).replaceFirst("") + "（" + code + "）";
    }

    private static Map<String, String> names(String table) {
        return Tables.lines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }
}
