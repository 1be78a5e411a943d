package wangang.matching.understanding.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Strength;

/** Reads whose graduation a posting asks for, relative to the day it was published. */
public final class GraduateYearReader {

    private static final int LONGEST_AGO = 10;
    private static final int FURTHEST_AHEAD = 6;

    private static final Pattern SOFTENED_AFTER =
            Pattern.compile("^[^,。;:\\n]{0,14}?(?:可|欢迎|不限|均|皆|一视同仁|或|ok)|^[/、及和]");
    private static final Pattern SOFTENED_BEFORE =
            Pattern.compile("(?:接受|欢迎|优秀的?|可招|包括|含|或者?|非|不招|不要|(?<!\\d)[/、及和])[^,。;\\d]{0,3}$");

    /** Who graduated earlier may come as well. */
    private static final Pattern ALUMNI = Pattern.compile("(?<!不招|不限|不含|非)往届");

    private record Naming(MatchResult where, Stream<Integer> years) {}

    /** @param on the day the posting was published: 应届 and 毕业两年内 count from it */
    public GraduateYears read(List<Passage> passages, LocalDate on) {
        boolean alumni = passages.stream()
                .anyMatch(passage -> ALUMNI.matcher(passage.folded()).find());
        var named = new ArrayList<Found<List<Integer>>>();
        for (var passage : passages) {
            for (var form : GraduationForm.ALL) {
                form.pattern()
                        .matcher(passage.folded())
                        .results()
                        .map(result -> new Naming(result, form.years(result, on)))
                        .forEach(naming -> add(passage, naming, on, alumni, named));
            }
        }
        return new GraduateYears(named);
    }

    private static void add(
            Passage passage, Naming naming, LocalDate on, boolean alumni, List<Found<List<Integer>>> named) {
        var years = naming.years()
                .filter(year -> year >= on.getYear() - LONGEST_AGO && year <= on.getYear() + FURTHEST_AHEAD)
                .distinct()
                .sorted()
                .toList();
        int start = naming.where().start();
        int end = naming.where().end();
        if (!years.isEmpty()) {
            var strength = strength(passage, start, end);
            named.add(new Found<>(
                    years,
                    alumni && strength == Strength.REQUIRED ? Strength.MENTIONED : strength,
                    passage.span(start, end)));
        }
    }

    private static Strength strength(Passage passage, int start, int end) {
        if (passage.isPreferredInClause(start, end)) {
            return Strength.PREFERRED;
        }
        var section = passage.sectionAt(start);
        boolean asks = section == Section.TITLE || section == Section.REQUIREMENTS || section == Section.UNHEADED;
        boolean softened = SOFTENED_AFTER.matcher(passage.after(end)).find()
                || SOFTENED_BEFORE.matcher(passage.before(start)).find();
        return asks && !softened ? Strength.REQUIRED : Strength.MENTIONED;
    }
}
