package wangang.benchmarks.latency;

import java.util.List;
import wangang.matching.understanding.text.Tables;

/** One occupation of each minor group (小类) of 中华人民共和国职业分类大典 2022. */
final class Trades {

    /** As long as a wish may be. */
    private static final int LONGEST = 60;

    private Trades() {}

    static List<String> names() {
        return Tables.rows("/wangang/matching/occupation_families.tsv").stream()
                .map(row -> row[2].split("\\|", -1)[0])
                .filter(name -> !name.isBlank() && name.length() <= LONGEST)
                .toList();
    }
}
