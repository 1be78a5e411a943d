package wangang.matching.understanding.majors;

import java.util.ArrayList;
import java.util.List;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases.Hit;

/** Majors in running text: an enumeration of names counts when the words around it speak of what somebody studied. */
final class Prose {

    private static final int SHORT_NAME = 2;
    private static final int LONGEST_JOINT = 40;

    private final MajorNames names;

    Prose(MajorNames names) {
        this.names = names;
    }

    void read(Passage passage, List<Mention> mentions, List<Mention> excluded) {
        var hits = standing(passage);
        int from = 0;
        while (from < hits.size()) {
            int to = from + 1;
            while (to < hits.size() && isOneEnumeration(passage, hits.get(to - 1), hits.get(to))) {
                to++;
            }
            new Enumeration(names, passage, hits.subList(from, to)).addTo(mentions, excluded);
            from = to;
        }
    }

    static List<StageLists.Region> open(Passage passage) {
        return Surroundings.open()
                .matcher(passage.folded())
                .results()
                .map(result -> new StageLists.Region(result.start(), result.end()))
                .toList();
    }

    /** Names that are no ends of longer words and do not stand in brackets that narrow the name before. */
    private List<Hit<String>> standing(Passage passage) {
        var standing = new ArrayList<Hit<String>>();
        int bracketEnd = 0;
        for (var hit : names.phrases().in(passage.folded())) {
            boolean whole = hit.value().length() > SHORT_NAME
                    || Surroundings.leaveWhole(passage.folded().substring(Math.max(0, hit.start() - 1), hit.start()));
            if (hit.start() >= bracketEnd && whole) {
                standing.add(hit);
                bracketEnd =
                        hit.end() + Enumeration.narrowingBehind(passage, hit).length();
            }
        }
        return standing;
    }

    private static boolean isOneEnumeration(Passage passage, Hit<String> left, Hit<String> right) {
        return right.start() - left.end() <= LONGEST_JOINT
                && passage.sentenceStart(left.start()) == passage.sentenceStart(right.start())
                && Surroundings.join(passage.folded().substring(left.end(), right.start()));
    }
}
