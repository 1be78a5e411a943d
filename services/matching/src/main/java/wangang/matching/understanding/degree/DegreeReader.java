package wangang.matching.understanding.degree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases.Hit;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Strength;
import wangang.matching.vocabulary.Degree;

/** Reads the lowest degree a posting asks for; of several that will do, the lowest. */
public final class DegreeReader {

    private static final Pattern OPEN = Pattern.compile(
            "(?:学历|文凭)(?:要求|背景|[、和及与/]?(?:专业|经验|年龄)){0,3}[:\\s]?(?:均|皆|可)?(?:不限|无要求|没有?要求|不作要求|不做要求|无限制|不设限|不要求)"
                    + "|不限(?:专业|经验)?[、和及与/]?学历|(?:无|没有|不要求|不看)学历(?:要求|限制)?|no degree required");

    public DegreeRequirement read(List<Passage> passages) {
        var found = passages.stream().flatMap(DegreeReader::in).toList();
        var required = lowest(found.stream().filter(degree -> degree.strength() == Strength.REQUIRED));
        if (required == null) {
            required = lowest(found.stream().filter(degree -> degree.strength() == Strength.MENTIONED));
        }
        int floor = required == null ? -1 : required.value().rank();
        var preferred = lowest(found.stream()
                .filter(degree -> degree.strength() == Strength.PREFERRED)
                .filter(degree -> degree.value().rank() > floor));
        return new DegreeRequirement(required, preferred);
    }

    private static Stream<Found<Degree>> in(Passage passage) {
        var found = new ArrayList<Found<Degree>>();
        for (var open : OPEN.matcher(passage.folded()).results().toList()) {
            found.add(new Found<>(Degree.NONE, Strength.REQUIRED, passage.span(open.start(), open.end())));
        }
        Rungs.in(passage.folded()).forEach(hit -> {
            var strength = strength(passage, hit);
            if (strength != null) {
                found.add(new Found<>(hit.value(), strength, passage.span(hit.start(), hit.end())));
            }
        });
        return found.stream();
    }

    /** Null where no schooling is meant; MENTIONED where duties alone speak of it, for want of a heading. */
    private static @Nullable Strength strength(Passage passage, Hit<Degree> hit) {
        var before = passage.before(hit.start());
        var after = passage.after(hit.end());
        var section = passage.sectionAt(hit.start());
        boolean asks = section == Section.TITLE || section == Section.REQUIREMENTS || section == Section.UNHEADED;
        boolean clear = Schooling.isClear(before, after);
        if (!clear
                && !(asks
                        && Schooling.isPlausible(
                                hit.value(), passage.folded().substring(hit.start(), hit.end()), before, after))) {
            return null;
        }
        if (section == Section.PREFERENCES || Schooling.isPreferred(before, after)) {
            return Strength.PREFERRED;
        }
        return switch (section) {
            case TITLE, REQUIREMENTS, UNHEADED -> Strength.REQUIRED;
            case DUTIES -> Strength.MENTIONED;
            default -> null;
        };
    }

    private static @Nullable Found<Degree> lowest(Stream<Found<Degree>> found) {
        return found.min(Comparator.comparingInt(degree -> degree.value().rank()))
                .orElse(null);
    }
}
