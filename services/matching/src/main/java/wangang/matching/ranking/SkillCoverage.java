package wangang.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import wangang.matching.ranking.NamedSkills.Named;
import wangang.matching.vocabulary.TextAffinity;

/** How much of one skill asked for a file covers, 0 to 1, and by which of its words. */
record SkillCoverage(String asked, double share, List<Owned> by) {

    /** A skill or certificate as the file has it, and as it is compared. */
    record Owned(String field, String text, Named named) {}

    /** 英语六级 for 英语: the very words and more. */
    private static final double CONTAINED = 0.9;

    /** A part of the words that is worth naming, 英语六级 for 大学英语六级证书; less of them is chance. */
    private static final double LEAST_PART = 0.5;

    private static final double WORTH_OF_A_PART = 0.6;

    static SkillCoverage of(String asked, List<Owned> owned, NamedSkills names) {
        var wanted = names.of(asked);
        double best = 0;
        var by = new ArrayList<Owned>();
        for (var one : owned) {
            double share = share(wanted, one.named());
            if (share > best) {
                best = share;
                by.clear();
            }
            if (share > 0 && share == best) {
                by.add(one);
            }
        }
        return new SkillCoverage(asked, best, List.copyOf(by));
    }

    boolean isWhole() {
        return share >= CONTAINED;
    }

    private static double share(Named asked, Named owned) {
        if (asked.canonical().equals(owned.canonical())) {
            return 1;
        }
        double words = TextAffinity.coverage(asked.words(), owned.words());
        return words == 1 ? CONTAINED : words >= LEAST_PART ? WORTH_OF_A_PART * words : 0;
    }
}
