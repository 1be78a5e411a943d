package wangang.matching.relevance;

import java.util.HashSet;
import java.util.Set;
import wangang.matching.vocabulary.TextAffinity;

/**
 * Characters and neighbouring pairs of words typed, against those of a title: tells near titles apart where their words
 * and their meaning do not. The agreement is that of Ochiai (1957): shared ones over the geometric mean of both counts.
 */
final class Characters {

    private final Set<String> asked;

    Characters(String words) {
        this.asked = units(words);
    }

    /** 0 to 1. */
    double agreement(String title) {
        var offered = units(title);
        if (asked.isEmpty() || offered.isEmpty()) {
            return 0;
        }
        long shared = offered.stream().filter(asked::contains).count();
        return shared / Math.sqrt((double) asked.size() * offered.size());
    }

    private static Set<String> units(String text) {
        var folded = TextAffinity.folded(text);
        var units = new HashSet<String>();
        for (int at = 0; at < folded.length(); at++) {
            units.add(folded.substring(at, at + 1));
            if (at > 0) {
                units.add(folded.substring(at - 1, at + 1));
            }
        }
        return units;
    }
}
