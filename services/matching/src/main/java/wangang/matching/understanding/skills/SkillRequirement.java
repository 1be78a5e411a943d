package wangang.matching.understanding.skills;

import java.util.List;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Strength;

/** Every skill a posting names, once, as strongly as anywhere in it, in the order of the text. */
public record SkillRequirement(List<Found<Skill>> found) {

    public static final SkillRequirement UNSTATED = new SkillRequirement(List.of());

    public SkillRequirement {
        found = List.copyOf(found);
    }

    /** Canonical names of what is asked for, without general virtues. */
    public List<String> required() {
        return names(Strength.REQUIRED);
    }

    public List<String> preferred() {
        return names(Strength.PREFERRED);
    }

    /** Named while the work is described. */
    public List<String> mentioned() {
        return names(Strength.MENTIONED);
    }

    private List<String> names(Strength strength) {
        return found.stream()
                .filter(skill -> skill.strength() == strength && !skill.value().isGeneral())
                .map(skill -> skill.value().name())
                .toList();
    }
}
