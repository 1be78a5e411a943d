package wangang.matching.understanding.skills;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Folding;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Tables;

/** The dictionary: every spelling with its skill, and whether it needs surroundings that show it is meant. */
final class SkillTable {

    record Spelling(Skill skill, boolean certain) {}

    private static final String RESOURCE = "/wangang/matching/understanding/skills.tsv";
    private static final String UNCERTAIN = "?";

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Phrases<Spelling> phrases;

    SkillTable() {
        for (var row : Tables.rows(RESOURCE)) {
            var skill = new Skill(row[1], row[0]);
            Stream.of(row[2].split("\\|", -1))
                    .filter(spelling -> !spelling.isEmpty())
                    .forEach(spelling -> put(spelling, skill));
            put(skill.name(), skill);
        }
        phrases = new Phrases<>(spellings);
    }

    Phrases<Spelling> phrases() {
        return phrases;
    }

    /** Letters of a spelling are written together, apart or with a hyphen: Spring Boot, SpringBoot, spring-boot. */
    private void put(String written, Skill skill) {
        boolean certain = !written.endsWith(UNCERTAIN);
        var folded = Folding.fold(certain ? written : written.substring(0, written.length() - 1));
        var spelling = new Spelling(skill, certain);
        Stream.of(folded, folded.replace(" ", ""), folded.replace(' ', '-'), folded.replace('-', ' '))
                .forEach(form -> spellings.putIfAbsent(form, spelling));
    }
}
