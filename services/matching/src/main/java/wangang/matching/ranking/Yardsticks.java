package wangang.matching.ranking;

import wangang.matching.vocabulary.TextAffinity;

/** What features measure with. */
public record Yardsticks(WorkCloseness work, SkillNames skills, TravelTime travel) {

    /** By the letters and in a straight line: needs no dictionary, no model and no map. */
    public static Yardsticks plain() {
        return new Yardsticks(new SharedWords(), TextAffinity::folded, new StraightLine());
    }
}
