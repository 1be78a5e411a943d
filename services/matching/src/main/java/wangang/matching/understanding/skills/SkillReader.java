package wangang.matching.understanding.skills;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Part;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases.Hit;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Span;

/** Reads the skills a posting names. */
public final class SkillReader {

    private final SkillTable table;

    public SkillReader(Skills skills) {
        table = skills.table();
    }

    /** @param taken where something else was read: 统计学 in “统计学专业” is no skill */
    public SkillRequirement read(List<Passage> passages, List<Span> taken) {
        var found = new LinkedHashMap<Skill, Found<Skill>>();
        for (var passage : passages) {
            var hits = table.phrases().in(passage.folded());
            var meant = meant(passage, hits);
            for (int index = 0; index < hits.size(); index++) {
                var hit = hits.get(index);
                if (meant.get(index) && isAskedOf(passage, hit) && isFree(passage, hit, taken)) {
                    add(passage, hit, found);
                }
            }
        }
        return new SkillRequirement(List.copyOf(found.values()));
    }

    /** Certain words, those whose surroundings show it, and what stands in an enumeration with either (“Python、R、Go”). */
    private static BitSet meant(Passage passage, List<Hit<SkillTable.Spelling>> hits) {
        var meant = new BitSet(hits.size());
        for (int index = 0; index < hits.size(); index++) {
            var hit = hits.get(index);
            meant.set(
                    index,
                    hit.value().certain()
                            || Wording.showSkill(passage, hit.start(), hit.end())
                            || (index > 0 && meant.get(index - 1) && isBeside(passage, hits.get(index - 1), hit)));
        }
        for (int index = hits.size() - 2; index >= 0; index--) {
            if (!meant.get(index) && meant.get(index + 1)) {
                meant.set(index, isBeside(passage, hits.get(index), hits.get(index + 1)));
            }
        }
        return meant;
    }

    private static void add(Passage passage, Hit<SkillTable.Spelling> hit, Map<Skill, Found<Skill>> found) {
        var skill = hit.value().skill();
        var strength = passage.strengthOf(hit.start(), hit.end());
        var now = new Found<>(skill, strength, passage.span(hit.start(), hit.end()));
        found.merge(skill, now, (before, after) -> isBetter(after, before) ? after : before);
    }

    /** The stronger of two findings; of equally strong ones that of the text, which says more than a title. */
    private static boolean isBetter(Found<Skill> one, Found<Skill> other) {
        int difference = one.strength().compareTo(other.strength());
        return difference < 0
                || (difference == 0
                        && other.span().part() == Part.TITLE
                        && one.span().part() == Part.TEXT);
    }

    private static boolean isFree(Passage passage, Hit<SkillTable.Spelling> hit, List<Span> taken) {
        var span = passage.span(hit.start(), hit.end());
        return taken.stream().noneMatch(span::overlaps);
    }

    private static boolean isAskedOf(Passage passage, Hit<SkillTable.Spelling> hit) {
        var section = passage.sectionAt(hit.start());
        return section != Section.BENEFITS
                && section != Section.OTHER
                && !Wording.deny(passage, hit.start(), hit.end());
    }

    private static boolean isBeside(Passage passage, Hit<SkillTable.Spelling> left, Hit<SkillTable.Spelling> right) {
        return right.start() >= left.end()
                && Wording.join(passage.folded(), left.end(), right.start())
                && Wording.standFree(passage.folded(), left.start(), left.end())
                && Wording.standFree(passage.folded(), right.start(), right.end());
    }
}
