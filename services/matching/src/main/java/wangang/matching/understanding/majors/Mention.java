package wangang.matching.understanding.majors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;

/** A name as it was found, before a homonym's level and the text's exclusions are settled. */
record Mention(
        String name,
        Meaning meaning,
        Set<String> without,
        Stage stage,
        Strength strength,
        boolean related,
        @Nullable String onlyDirection,
        Span span) {

    Mention meaning(Meaning settled) {
        return new Mention(name, settled, without, stage, strength, related, onlyDirection, span);
    }

    MajorTerm term(MajorNames names, Set<String> excluded) {
        var taken = Meaning.union(without, excluded);
        return new MajorTerm(
                name,
                names.minus(meaning.codes(), taken),
                related ? names.minus(meaning.related(), taken) : Set.of(),
                stage,
                strength,
                onlyDirection,
                span);
    }
}
