package wangang.benchmarks.twosided.people;

import java.util.List;
import wangang.demodata.Dice;
import wangang.matching.vocabulary.Degree;

/** What employers wrongly go by: whether the school is on the 双一流 list, another with 本科, or a 高职. */
enum SchoolTier {
    DOUBLE_FIRST_CLASS,
    OTHER_UNIVERSITY,
    VOCATIONAL;

    /** Chance, but for the degree: where both tiers award it the two are equally likely. */
    static SchoolTier of(Graduate graduate, Dice dice) {
        return graduate.file().education().degree() == Degree.COLLEGE
                ? VOCATIONAL
                : dice.one(List.of(DOUBLE_FIRST_CLASS, OTHER_UNIVERSITY));
    }
}
