package wangang.matching.understanding.majors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Folding;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Tables;

/** Every name a major, class or discipline goes by, in the catalogues and beside them, folded. */
final class MajorNames {

    private static final String FOLDER = "/wangang/matching/understanding/";

    private final Map<String, String> majors = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> disciplines = new HashMap<>();
    private final Map<String, TreeSet<String>> parts = new TreeMap<>();
    private final Map<String, Meaning> graduate = new HashMap<>();
    private final Map<String, Meaning> graduateByCode = new HashMap<>();
    private final Map<String, Meaning> college = new HashMap<>();
    private final Map<String, Meaning> common = new HashMap<>();
    private final Phrases<String> phrases;

    /** Reads {@code code,name,class_code,class_name,discipline} rows and the tables of this package. */
    MajorNames(String catalogue) {
        Tables.lines(catalogue).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .forEach(this::addMajor);
        Tables.rows(FOLDER + "majors_graduate.tsv").forEach(this::addGraduate);
        Tables.rows(FOLDER + "majors_college.tsv").forEach(row -> add(college, row[0], meaning(row, 1)));
        Tables.rows(FOLDER + "majors_common.tsv").forEach(row -> add(common, row[0], meaning(row, 1)));
        classes.forEach((name, code) -> common.putIfAbsent(withoutClassMark(name), meaning(code)));
        var all = new TreeMap<String, String>();
        for (var names : java.util.List.of(majors, classes, disciplines, graduate, college, common)) {
            names.keySet().forEach(name -> all.put(name, name));
        }
        phrases = new Phrases<>(all);
    }

    /** A name without what lists hang on it: 会计学等相关专业 → 会计学. */
    static String bare(String name) {
        return name.strip().replaceAll("(?:等)?(?:相关)?(?:专业|学科)?(?:方向)?$", "").replaceAll("等$", "");
    }

    Phrases<String> phrases() {
        return phrases;
    }

    /** As people use a name in running text: the catalogue's own meaning and what is commonly meant. */
    @Nullable
    Meaning inProse(String name) {
        var official = official(name, true);
        var usual = common.get(name);
        if (official != null) {
            return usual == null ? official : official.and(usual);
        }
        return firstOf(usual, graduate.get(name), college.get(name));
    }

    /** As a list of that stage uses it: its own catalogue first. */
    @Nullable
    Meaning inList(String name, Stage stage) {
        return switch (stage) {
            case GRADUATE -> firstOf(graduate.get(name), official(name, false), common.get(name), college.get(name));
            case COLLEGE -> firstOf(college.get(name), official(name, false), common.get(name), graduate.get(name));
            case BACHELOR, ANY ->
                firstOf(official(name, false), college.get(name), common.get(name), graduate.get(name));
        };
    }

    /** A name of the 职业教育专业目录 only; in a bachelor's list it means vocational bachelors. */
    boolean isVocational(String name) {
        return college.containsKey(name) && official(name, false) == null;
    }

    /** The meaning a code in brackets gives a name, null unless the code carries that name in the stage's catalogue. */
    @Nullable
    Meaning byCode(String name, String code, Stage stage) {
        if (stage == Stage.GRADUATE) {
            var meaning = graduateByCode.get(code);
            return meaning != null && graduate.containsKey(name) ? meaning : null;
        }
        var upper = code.toUpperCase(java.util.Locale.ROOT);
        boolean fits = upper.equals(majors.get(name))
                || upper.equals(classes.get(name))
                || upper.equals(classes.get(name + "类"))
                || upper.equals(disciplines.get(name));
        return fits ? meaning(upper) : null;
    }

    boolean isClass(String name) {
        return classes.containsKey(name);
    }

    /** A name for several disciplines (理工科) or a class: it can mean nothing but studies. */
    boolean isGroup(String name) {
        var meaning = common.get(name);
        return isClass(name) || (meaning != null && meaning.codes().size() > 1 && meaning.isDiscipline());
    }

    /** The codes without what the others cover, split into smaller ones where only a part is covered. */
    Set<String> minus(Set<String> codes, Set<String> others) {
        var left = new TreeSet<String>();
        codes.forEach(code -> subtract(code, others, left));
        return Set.copyOf(left);
    }

    private void subtract(String code, Set<String> others, Set<String> left) {
        if (others.stream().anyMatch(code::startsWith)) {
            return;
        }
        if (others.stream().noneMatch(other -> other.startsWith(code))) {
            left.add(code);
            return;
        }
        parts.getOrDefault(code, new TreeSet<>()).forEach(part -> subtract(part, others, left));
    }

    private @Nullable Meaning official(String name, boolean prose) {
        var major = majors.get(name);
        var discipline = disciplines.get(name);
        if (major != null) {
            var namesake = classes.get(name + "类");
            var meaning = prose && discipline != null && namesake != null
                    ? new Meaning(Set.of(major, namesake), Set.of(namesake), null)
                    : meaning(major);
            return discipline == null ? meaning : new Meaning(meaning.codes(), meaning.related(), discipline);
        }
        var code = firstOf(classes.get(name), discipline);
        return code == null ? null : meaning(code);
    }

    private void addMajor(String[] cells) {
        var code = cells[0];
        var classCode = cells[2];
        var discipline = classCode.substring(0, 2);
        majors.put(Folding.fold(cells[1]), code);
        classes.put(Folding.fold(cells[3]), classCode);
        disciplines.put(Folding.fold(cells[4]), discipline);
        parts.computeIfAbsent(classCode, missing -> new TreeSet<>()).add(code);
        parts.computeIfAbsent(discipline, missing -> new TreeSet<>()).add(classCode);
    }

    /** A first-level discipline may carry the name of a whole one (法学: 03 and 0301). */
    private void addGraduate(String[] cells) {
        var meaning = meaning(cells, 2);
        graduateByCode.put(cells[0], meaning);
        for (var name : cells[1].split("\\|", -1)) {
            graduate.merge(
                    Folding.fold(name),
                    meaning,
                    (whole, narrower) -> whole.isDiscipline()
                            ? new Meaning(
                                    narrower.codes(),
                                    narrower.related(),
                                    whole.codes().iterator().next())
                            : whole.and(narrower));
        }
    }

    private static void add(Map<String, Meaning> meanings, String names, Meaning meaning) {
        for (var name : names.split("\\|", -1)) {
            meanings.merge(Folding.fold(name), meaning, Meaning::and);
        }
    }

    /** Codes of a column; a leading minus takes away. The next column, where there is one, holds the related codes. */
    private Meaning meaning(String[] cells, int column) {
        var codes = codes(cells[column]);
        return new Meaning(codes, cells.length > column + 1 ? codes(cells[column + 1]) : classesOf(codes), null);
    }

    private static Meaning meaning(String code) {
        return new Meaning(Set.of(code), classesOf(Set.of(code)), null);
    }

    private Set<String> codes(String column) {
        var words = Arrays.asList(column.split(" ", -1));
        var taken = words.stream()
                .filter(word -> word.startsWith("-"))
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
        return minus(words.stream().filter(word -> !word.startsWith("-")).collect(Collectors.toSet()), taken);
    }

    private static Set<String> classesOf(Set<String> codes) {
        return codes.stream()
                .map(code -> code.substring(0, Math.min(4, code.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutClassMark(String className) {
        return className.substring(0, className.length() - 1);
    }

    @SafeVarargs
    private static <T> @Nullable T firstOf(@Nullable T... candidates) {
        return Arrays.stream(candidates)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
