package wangang.legalcheck;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression of a rule file; most are never tried, so it is compiled when it first is. */
final class Expression {

    private final String written;
    private final Lexicon lexicon;
    private final List<RequiredWords> required;
    private volatile @Nullable Compiled compiled;

    /** @throws IllegalArgumentException when it cannot be read or names an unknown list of words */
    Expression(String written, Lexicon lexicon) {
        this.written = written;
        this.lexicon = lexicon;
        required = lexicon.read(written).required().stream()
                .sorted(Comparator.comparingDouble(RequiredWords::commonness))
                .toList();
    }

    /** The rarest first; empty when a match need not contain any word. */
    List<RequiredWords> required() {
        return required;
    }

    Pattern pattern() {
        return compiled().pattern();
    }

    boolean hasGroup(String name) {
        return compiled().groups().contains(name);
    }

    /** Looks around within the whole text, wherever its region ends. */
    Matcher matcher(String text) {
        return pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    @Override
    public String toString() {
        return written;
    }

    private Compiled compiled() {
        var known = compiled;
        if (known == null) {
            var pattern = Pattern.compile(lexicon.expand(written));
            known = new Compiled(pattern, pattern.namedGroups().keySet());
            compiled = known;
        }
        return known;
    }

    private record Compiled(Pattern pattern, Set<String> groups) {}
}
