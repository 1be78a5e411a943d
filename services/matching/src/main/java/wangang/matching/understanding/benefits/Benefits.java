package wangang.matching.understanding.benefits;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Folding;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Tables;

/** The table of benefits: every spelling with its canonical name. */
final class Benefits {

    record Spelling(String name, boolean certain) {}

    private static final String RESOURCE = "/wangang/matching/understanding/benefits.tsv";
    private static final String UNCERTAIN = "?";

    private Benefits() {}

    static Phrases<Spelling> phrases() {
        Map<String, Spelling> spellings = new HashMap<>();
        for (var row : Tables.rows(RESOURCE)) {
            Stream.concat(Stream.of(row[1].split("\\|", -1)), Stream.of(row[0]))
                    .filter(spelling -> !spelling.isEmpty())
                    .forEach(spelling -> {
                        boolean certain = !spelling.endsWith(UNCERTAIN);
                        var word = certain ? spelling : spelling.substring(0, spelling.length() - 1);
                        spellings.putIfAbsent(Folding.fold(word), new Spelling(row[0], certain));
                    });
        }
        return new Phrases<>(spellings);
    }
}
