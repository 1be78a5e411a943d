package wangang.matching.ranking;

import wangang.matching.meaning.TitleMeanings;
import wangang.matching.understanding.skills.Skills;

/** What features measure with. */
public record Yardsticks(WorkCloseness work, SkillNames skills, TravelTime travel) {

    /** As the service measures: by meaning, by the dictionary of skills, by metro or on foot. */
    public static Yardsticks shipped(TitleMeanings meanings, WorkSettings work) {
        return new Yardsticks(new WorkByMeaning(meanings, work), Skills.shipped()::canonical, new MetroTravel());
    }
}
