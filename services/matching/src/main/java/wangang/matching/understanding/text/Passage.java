package wangang.matching.understanding.text;

import java.util.List;
import java.util.regex.Pattern;

/** One of a posting's texts, folded, with its sections and sentences; positions are those of the original. */
public final class Passage {

    /** Ends of sentences, and the numbers that begin an item without a line break before. */
    private static final Pattern BREAK = Pattern.compile(
            "[。;!?\\n]|(?<![\\da-z.+#-])(?=\\(?\\d{1,2}(?:[、)]|\\.(?!\\d)))|(?<=[^\\d\\s,、:])\\s{2,}(?=\\S)");

    private static final Pattern PREFERENCE = Pattern.compile(
            "优先|优选|[更尤为最]佳|[更为]好(?=$|[,。;)\\s])|加分|佳(?=$|[,。;)\\s])|者优(?!秀)|锦上添花|\\bplus\\b|prefer|\\bbonus\\b|nice to have");

    private static final Pattern FAVOUR = Pattern.compile("优先(?:考虑|录用|录取|条件)?|加分项?:");

    /** What a requirement of its own begins with. */
    private static final Pattern NEW_THOUGHT = Pattern.compile(
            "^\\s*(?:并|且|同时|有|具有|具备|熟|掌握|了解|会|能|精通|懂|拥有|对|至少|\\d|[一二两三四五六七八九十]年|本科|硕士|博士|大专|学历|良好|较强|较好|优秀|善于|擅长|热爱|性格|责任|沟通)");

    private static final Pattern WANTING =
            Pattern.compile("熟悉|熟练|掌握|精通|了解|具备|具有|必须|须|要求|需要|需有|有.{0,12}经验|至少|以上|以内|不限|能够|能力|擅长|善于|持有|会使用|懂");

    private static final Pattern CLAUSE_END = Pattern.compile("[,。;!?\\n]");

    /** Longest context looked at on either side: a text without punctuation must not cost the square of its length. */
    private static final int CONTEXT = 240;

    private final Part part;
    private final String original;
    private final String folded;
    private final List<Sections.Start> sections;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    private Passage(Part part, String original, String folded, List<Sections.Start> sections) {
        this.part = part;
        this.original = original;
        this.folded = folded;
        this.sections = sections;
        var breaks = BREAK.matcher(folded).results().toList();
        sentenceStarts = new int[breaks.size() + 1];
        sentenceEnds = new int[breaks.size() + 1];
        for (int index = 0; index < breaks.size(); index++) {
            sentenceEnds[index] = breaks.get(index).start();
            sentenceStarts[index + 1] = breaks.get(index).end();
        }
        sentenceEnds[breaks.size()] = folded.length();
    }

    public static Passage title(String title) {
        return new Passage(Part.TITLE, title, Folding.fold(title), List.of());
    }

    public static Passage text(String text) {
        var folded = Folding.fold(text);
        return new Passage(Part.TEXT, text, folded, Sections.of(folded));
    }

    public String folded() {
        return folded;
    }

    /** What stands there as its author wrote it. */
    public String original(int start, int end) {
        return original.substring(start, end);
    }

    public Part part() {
        return part;
    }

    public Span span(int start, int end) {
        return new Span(part, start, end);
    }

    public Section sectionAt(int index) {
        if (part == Part.TITLE) {
            return Section.TITLE;
        }
        var section = Section.UNHEADED;
        for (var start : sections) {
            if (start.index() > index) {
                break;
            }
            section = start.section();
        }
        return section;
    }

    public int sentenceStart(int index) {
        return sentenceStarts[sentence(index)];
    }

    public int sentenceEnd(int index) {
        return sentenceEnds[sentence(index)];
    }

    /** What stands from the sentence's beginning up to here, at most its last 240 characters. */
    public String before(int index) {
        return folded.substring(Math.max(index - CONTEXT, Math.min(index, sentenceStart(index))), index);
    }

    /** What stands from here to the sentence's end, at most 240 characters. */
    public String after(int index) {
        return folded.substring(index, Math.min(index + CONTEXT, Math.max(index, sentenceEnd(index))));
    }

    /** What stands from here to the next comma or the sentence's end. */
    public String clauseAfter(int index) {
        var rest = after(index);
        var end = CLAUSE_END.matcher(rest);
        return end.find() ? rest.substring(0, end.start()) : rest;
    }

    /** What stands from the last comma or the sentence's beginning up to here. */
    public String clauseBefore(int index) {
        var rest = before(index);
        int start = 0;
        for (var end = CLAUSE_END.matcher(rest); end.find(); ) {
            start = end.end();
        }
        return rest.substring(start);
    }

    /** Whether 优先 or the like stands in the clause of these positions, behind them or before a colon. */
    public boolean isPreferredInClause(int start, int end) {
        return sectionAt(start) == Section.PREFERENCES
                || PREFERENCE.matcher(clauseAfter(end)).find()
                || FAVOUR.matcher(clauseBefore(start)).find();
    }

    /** How much what stands at these positions is wanted, judged by its sentence and its section. */
    public Strength strengthOf(int start, int end) {
        if (isPreferred(start, end)) {
            return Strength.PREFERRED;
        }
        return switch (sectionAt(start)) {
            case TITLE, REQUIREMENTS -> Strength.REQUIRED;
            case PREFERENCES -> Strength.PREFERRED;
            case DUTIES, BENEFITS, OTHER -> Strength.MENTIONED;
            case UNHEADED ->
                WANTING.matcher(before(start) + after(end)).find() ? Strength.REQUIRED : Strength.MENTIONED;
        };
    }

    /** Whether 优先 or the like speaks of it: in its own clause, or at the end of the enumeration it belongs to. */
    public boolean isPreferred(int start, int end) {
        var rest = after(end);
        var preference = PREFERENCE.matcher(rest);
        if (!preference.find()) {
            return before(start).matches(".*(?:优先(?:考虑|录用)?|加分项?)(?:条件)?:[^,]*");
        }
        var between = rest.substring(0, preference.start()).split("[,]", -1);
        for (int clause = 1; clause < between.length; clause++) {
            if (NEW_THOUGHT.matcher(between[clause]).find() || between[clause].length() > 24) {
                return false;
            }
        }
        return true;
    }

    private int sentence(int index) {
        int found = java.util.Arrays.binarySearch(sentenceStarts, index);
        int sentence = found >= 0 ? found : -found - 2;
        while (found >= 0 && sentence + 1 < sentenceStarts.length && sentenceStarts[sentence + 1] == index) {
            sentence++;
        }
        return Math.max(0, sentence);
    }
}
