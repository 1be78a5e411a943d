package wangang.matching.understanding.majors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Strength;

/** Lists of majors by stage as public bodies write them: “专业：本科：法学类，会计学；研究生：法学（0301，仅限国际法学）”. */
final class StageLists {

    record Region(int start, int end) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?<=^|[\\s;。:,(])(?<stage>大学本科|本科|硕士研究生|博士研究生|研究生|硕士|博士|大学专科|大专|专科|高职(?:高专)?)生?(?:\\(高职\\))?(?:学历|层次|阶段|专业|及以上|要求){0,6}:");
    private static final Pattern END = Pattern.compile("[。\\n!?]|\\s[^\\s,、;:()]{2,6}:|;(?=\\s*$)");
    private static final Pattern SEPARATORS = Pattern.compile("[、/及和与或\\s]|等|相关|专业|\\([^)]*\\)");
    private static final Pattern ANY = Pattern.compile("(?:专业)?不限(?:专业)?");

    /** Whom a bachelor's list means by a name of the 职业教育专业目录. */
    private static final String VOCATIONAL = "职业本科";

    /** Share of an item's characters that known names must account for. */
    private static final double COVERED = 0.8;

    private final MajorNames names;

    StageLists(MajorNames names) {
        this.names = names;
    }

    /** Adds what the lists name and where they say 不限; returns the regions read. */
    List<Region> read(Passage passage, List<Mention> mentions, List<Region> open) {
        var text = passage.folded();
        var regions = new ArrayList<Region>();
        var found = new ArrayList<Mention>();
        var label = LABEL.matcher(text);
        int from = 0;
        while (label.find(from)) {
            int start = label.end();
            int end = end(text, start);
            from = end;
            var stage = stage(label.group("stage"));
            var items = items(passage, start, end, stage);
            if (ANY.matcher(text.substring(start, end).strip()).matches()) {
                open.add(new Region(start, end));
                regions.add(new Region(label.start(), end));
            } else if (!items.isEmpty()) {
                found.addAll(items);
                regions.add(new Region(label.start(), end));
            }
        }
        found.forEach(mention -> mentions.add(settled(mention, found)));
        return regions;
    }

    /**
     * A name that is also a discipline's means the discipline, unless that would make another item superfluous or the
     * list counts single majors.
     */
    private static Mention settled(Mention mention, List<Mention> all) {
        var discipline = mention.meaning().discipline();
        if (discipline == null) {
            return mention;
        }
        boolean narrow = all.stream()
                .filter(other -> !other.name().equals(mention.name()) && !VOCATIONAL.equals(other.onlyDirection()))
                .anyMatch(other ->
                        (other.stage() == mention.stage() && other.meaning().isMajor())
                                || other.meaning().codes().stream()
                                        .allMatch(code -> code.length() > 2 && code.startsWith(discipline)));
        return narrow ? mention : mention.meaning(mention.meaning().asDiscipline());
    }

    private List<Mention> items(Passage passage, int start, int end, Stage stage) {
        var mentions = new ArrayList<Mention>();
        var text = passage.folded();
        int item = start;
        int depth = 0;
        for (int index = start; index <= end; index++) {
            char character = index == end ? ';' : text.charAt(index);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (index == end || (depth <= 0 && (character == ',' || character == ';'))) {
                addItem(passage, item, index, stage, mentions);
                item = index + 1;
            }
        }
        return mentions;
    }

    private void addItem(Passage passage, int start, int end, Stage stage, List<Mention> mentions) {
        var text = passage.folded();
        int open = text.indexOf('(', start);
        int nameEnd = open >= 0 && open < end && text.charAt(end - 1) == ')' && text.indexOf(')', open) == end - 1
                ? open
                : end;
        var name = text.substring(start, nameEnd).strip();
        int nameStart = start + text.substring(start, nameEnd).indexOf(name);
        var bracket = nameEnd < end ? text.substring(nameEnd + 1, end - 1) : null;
        var whole = names.inList(MajorNames.bare(name), stage);
        if (whole != null) {
            mentions.add(mention(passage, nameStart, name, whole, bracket, stage));
        } else {
            addParts(passage, nameStart, name, stage, mentions);
        }
    }

    /** An item that is no name as a whole but consists of names (“土木工程、水利类”). */
    private void addParts(Passage passage, int start, String item, Stage stage, List<Mention> mentions) {
        var hits = names.phrases().in(item);
        int covered = hits.stream().mapToInt(hit -> hit.end() - hit.start()).sum();
        if (covered < COVERED * SEPARATORS.matcher(item).replaceAll("").length()) {
            return;
        }
        for (var hit : hits) {
            var meaning = names.inList(hit.value(), stage);
            if (meaning != null) {
                mentions.add(mention(passage, start + hit.start(), hit.value(), meaning, null, stage));
            }
        }
    }

    private Mention mention(
            Passage passage, int start, String name, Meaning meaning, @Nullable String bracketed, Stage stage) {
        var bare = MajorNames.bare(name);
        var narrowed = Narrowing.of(names, bare, meaning, bracketed, stage);
        return new Mention(
                bare,
                narrowed.meaning(),
                narrowed.without(),
                stage,
                Strength.REQUIRED,
                name.contains("相关"),
                stage == Stage.BACHELOR && names.isVocational(bare) ? VOCATIONAL : narrowed.onlyDirection(),
                passage.span(start, start + name.length()));
    }

    private static int end(String text, int start) {
        var end = END.matcher(text);
        int stop = end.find(start) ? end.start() : text.length();
        var next = LABEL.matcher(text);
        if (next.find(start) && next.start() < stop) {
            stop = next.start();
        }
        while (stop > start && ";, (".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static Stage stage(String label) {
        return label.contains("本科")
                ? Stage.BACHELOR
                : label.contains("专") || label.contains("高职") ? Stage.COLLEGE : Stage.GRADUATE;
    }
}
