package wangang.matching.understanding.skills;

/** A skill, language, licence or certificate of the table; skills of one family can stand in for each other in part. */
public record Skill(String name, String family) {

    private static final String GENERAL = "通用素质";

    /** 沟通能力 and the like: everybody asks for it and everybody has it. */
    public boolean isGeneral() {
        return family.equals(GENERAL);
    }
}
