package wangang.matching.understanding.majors;

import java.util.List;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases.Hit;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Strength;

/** Names that stand side by side in running text, at least one. */
final class Enumeration {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()\\n]{1,60}\\)");

    private final MajorNames names;
    private final Passage passage;
    private final List<Hit<String>> hits;
    private final String before;
    private final String after;

    Enumeration(MajorNames names, Passage passage, List<Hit<String>> hits) {
        this.names = names;
        this.passage = passage;
        this.hits = hits;
        before = passage.before(hits.getFirst().start());
        after = passage.after(hits.getLast().end());
    }

    void addTo(List<Mention> mentions, List<Mention> excluded) {
        if (Surroundings.deny(before)) {
            return;
        }
        if (Surroundings.except(before, after)) {
            hits.forEach(hit -> add(hit, excluded));
        } else if (Surroundings.areOfStudies(
                before, after, hits.size() > 1, names.isGroup(hits.getFirst().value()))) {
            hits.forEach(hit -> add(hit, mentions));
        } else {
            hits.stream().filter(this::standsAlone).forEach(hit -> add(hit, mentions));
        }
    }

    /** The brackets behind a name that say what of it is meant, empty where there are none such. */
    static String narrowingBehind(Passage passage, Hit<String> hit) {
        var rest = passage.after(hit.end());
        var brackets = BRACKETS.matcher(rest);
        if (!brackets.lookingAt()) {
            return "";
        }
        var content = rest.substring(1, brackets.end() - 1);
        boolean narrowing = Bracket.of(content).kind() != Bracket.Kind.REMARK || content.contains("方向");
        return narrowing ? brackets.group() : "";
    }

    /** The catalogue's class names can mean nothing but studies where a posting states what it asks for. */
    private boolean standsAlone(Hit<String> hit) {
        var section = passage.sectionAt(hit.start());
        return names.isClass(hit.value())
                && (section == Section.REQUIREMENTS || section == Section.UNHEADED)
                && Surroundings.leaveAlone(passage.after(hit.end()));
    }

    private void add(Hit<String> hit, List<Mention> to) {
        var meaning = names.inProse(hit.value());
        if (meaning == null) {
            return;
        }
        var brackets = narrowingBehind(passage, hit);
        var narrowed = Narrowing.of(
                names,
                hit.value(),
                settled(meaning),
                brackets.isEmpty() ? null : brackets.substring(1, brackets.length() - 1),
                Stage.ANY);
        to.add(new Mention(
                hit.value(),
                narrowed.meaning(),
                narrowed.without(),
                Stage.ANY,
                strength(hit),
                brackets.isEmpty() && Surroundings.widen(after),
                narrowed.onlyDirection(),
                passage.span(hit.start(), hit.end())));
    }

    private Strength strength(Hit<String> hit) {
        boolean preferred = passage.sectionAt(hit.start()) == Section.PREFERENCES
                || passage.isPreferred(hit.start(), hits.getLast().end());
        return preferred ? Strength.PREFERRED : Strength.REQUIRED;
    }

    /** Beside 工学 or 管理学, a name that is also a discipline's means the discipline. */
    private Meaning settled(Meaning meaning) {
        boolean amongDisciplines = hits.stream()
                .map(hit -> names.inProse(hit.value()))
                .anyMatch(other -> other != null && other.discipline() == null && other.isDiscipline());
        return meaning.discipline() != null && amongDisciplines ? meaning.asDiscipline() : meaning;
    }
}
