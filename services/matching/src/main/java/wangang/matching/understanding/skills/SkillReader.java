package wangang.matching.understanding.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases.Hit;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Strength;

/** Reads the skills a posting names. */
public final class SkillReader {

    private final SkillTable table;

    public SkillReader(Skills skills) {
        table = skills.table();
    }

    public SkillRequirement read(List<Passage> passages) {
        var found = new LinkedHashMap<Skill, Found<Skill>>();
        for (var passage : passages) {
            var hits = table.phrases().in(passage.folded());
            for (int index = 0; index < hits.size(); index++) {
                if (isMeant(passage, hits, index)) {
                    add(passage, hits.get(index), found);
                }
            }
        }
        return new SkillRequirement(List.copyOf(found.values()));
    }

    private static void add(Passage passage, Hit<SkillTable.Spelling> hit, Map<Skill, Found<Skill>> found) {
        var skill = hit.value().skill();
        var known = found.get(skill);
        if (known == null || known.strength() != Strength.REQUIRED) {
            var strength = passage.strengthOf(hit.start(), hit.end());
            if (known == null || strength.compareTo(known.strength()) < 0) {
                found.put(skill, new Found<>(skill, strength, passage.span(hit.start(), hit.end())));
            }
        }
    }

    private static boolean isMeant(Passage passage, List<Hit<SkillTable.Spelling>> hits, int index) {
        var hit = hits.get(index);
        var section = passage.sectionAt(hit.start());
        if (section == Section.BENEFITS || section == Section.OTHER || Wording.deny(passage, hit.start(), hit.end())) {
            return false;
        }
        return hit.value().certain()
                || Wording.showSkill(passage, hit.start(), hit.end())
                || (index > 0 && isBeside(passage, hits.get(index - 1), hit))
                || (index + 1 < hits.size() && isBeside(passage, hit, hits.get(index + 1)));
    }

    /** An uncertain word in an enumeration with a certain one (“Python、R”). */
    private static boolean isBeside(Passage passage, Hit<SkillTable.Spelling> left, Hit<SkillTable.Spelling> right) {
        return (left.value().certain() || right.value().certain())
                && right.start() >= left.end()
                && Wording.join(passage.folded(), left.end(), right.start())
                && Wording.standFree(passage.folded(), left.start(), left.end())
                && Wording.standFree(passage.folded(), right.start(), right.end());
    }
}
