package wangang.matching.ranking;

/** What a skill is called whoever writes it: equal for two spellings of one skill. Pure. */
@FunctionalInterface
public interface SkillNames {

    String canonical(String skill);
}
