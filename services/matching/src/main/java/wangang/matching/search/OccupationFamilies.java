package wangang.matching.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import wangang.matching.understanding.text.Folding;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Tables;

/** Which 小类 of the 职业分类大典 words name: occupations with the first three parts of the code in common. */
@Component
class OccupationFamilies {

    /** A name that stands in more families, such as 主管, names none. */
    private static final int MOST_FAMILIES = 2;

    /**
     * Occupations of one kind.
     *
     * @param code the first three parts, such as 2-06-03
     * @param name of the 小类
     */
    record Family(String code, String name) {}

    private final Phrases<List<Family>> names;

    OccupationFamilies() {
        var byName = new HashMap<String, List<Family>>();
        for (var row : Tables.rows("/wangang/matching/occupation_families.tsv")) {
            var family = new Family(row[0], row[1]);
            for (var name : row[2].split("\\|", -1)) {
                byName.computeIfAbsent(Folding.fold(name), none -> new ArrayList<>())
                        .add(family);
            }
        }
        byName.values().removeIf(families -> families.size() > MOST_FAMILIES);
        names = new Phrases<>(Map.copyOf(byName));
    }

    /** Of the longest names in the text. */
    List<Family> in(String text) {
        return names.in(Folding.fold(text)).stream()
                .flatMap(hit -> hit.value().stream())
                .distinct()
                .toList();
    }
}
