package wangang.matching.understanding.majors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the brackets behind a name leave of its meaning. */
record Narrowing(
        Meaning meaning, Set<String> without, @Nullable String onlyDirection) {

    /** @param bracketed the brackets' content, folded; null where there are none */
    static Narrowing of(MajorNames names, String name, Meaning meaning, @Nullable String bracketed, Stage stage) {
        var narrowing = new Narrowing(meaning, Set.of(), null);
        if (bracketed != null) {
            for (var part : bracketed.split(",", -1)) {
                narrowing = narrowing.by(Bracket.of(part), names, name, stage);
            }
        }
        return narrowing;
    }

    private Narrowing by(Bracket bracket, MajorNames names, String name, Stage stage) {
        return switch (bracket.kind()) {
            case CODE -> {
                var coded = names.byCode(name, bracket.content(), stage);
                yield coded == null ? this : new Narrowing(coded, without, onlyDirection);
            }
            case ONLY -> {
                var known = allOf(names, bracket.content(), stage);
                yield known == null
                                || names.minus(meaning.codes(), known.codes()).isEmpty()
                        ? new Narrowing(meaning, without, bracket.content())
                        : new Narrowing(known, without, onlyDirection);
            }
            case WITHOUT -> {
                var known = allOf(names, bracket.content(), stage);
                yield known == null ? this : new Narrowing(meaning, known.codes(), onlyDirection);
            }
            case REMARK -> this;
        };
    }

    private static @Nullable Meaning allOf(MajorNames names, String listed, Stage stage) {
        return List.of(listed.split("[、/和及或]", -1)).stream()
                .map(name -> names.inList(MajorNames.bare(name), stage))
                .flatMap(java.util.stream.Stream::ofNullable)
                .reduce(Meaning::and)
                .orElse(null);
    }
}
