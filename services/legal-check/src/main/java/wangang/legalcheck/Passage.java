package wangang.legalcheck;

/** A field's text, folded, and what of it is excepted. */
record Passage(int order, String field, FoldedText text, Exceptions.In exceptions) {

    /** How far from a hit an exception may stand; sentences are seldom longer. */
    static final int NEAR = 120;

    private static final String SENTENCE_ENDS = "。!?;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",";

    Stretch sentenceAround(int start, int end) {
        return around(start, end, SENTENCE_ENDS);
    }

    Stretch clauseAround(int start, int end) {
        return around(start, end, CLAUSE_ENDS);
    }

    /** Just after the next end of a sentence. */
    int sentenceEnd(int start) {
        int end = start;
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    private Stretch around(int start, int end, String ends) {
        int from = start;
        while (from > 0 && start - from < NEAR && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < NEAR && ends.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Stretch(from, to);
    }
}
