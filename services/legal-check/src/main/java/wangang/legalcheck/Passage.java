package wangang.legalcheck;

import java.util.BitSet;

/** A field's text, folded, where its sentences and clauses end, and what of it is excepted. */
record Passage(
        int order, String field, FoldedText text, BitSet sentenceEnds, BitSet clauseEnds, Exceptions.In exceptions) {

    /** How far from a hit an exception may stand; sentences are seldom longer. */
    static final int NEAR = 120;

    private static final String SENTENCE_ENDS = "。!?;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",";

    Passage(int order, String field, FoldedText text, Exceptions.In exceptions) {
        this(order, field, text, placesOf(SENTENCE_ENDS, text), placesOf(CLAUSE_ENDS, text), exceptions);
    }

    private static BitSet placesOf(String characters, FoldedText text) {
        var places = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            if (characters.indexOf(text.charAt(at)) >= 0) {
                places.set(at);
            }
        }
        return places;
    }

    Stretch sentenceAround(int start, int end) {
        return around(start, end, sentenceEnds);
    }

    Stretch clauseAround(int start, int end) {
        return around(start, end, clauseEnds);
    }

    /** Just after the next end of a sentence. */
    int sentenceEnd(int start) {
        return Math.min(next(start, sentenceEnds) + 1, text.length());
    }

    private Stretch around(int start, int end, BitSet ends) {
        int from = Math.max(ends.previousSetBit(start - 1) + 1, start - NEAR);
        int to = Math.min(next(end, ends), end + NEAR);
        return new Stretch(from, to);
    }

    private int next(int from, BitSet ends) {
        int next = ends.nextSetBit(from);
        return next < 0 ? text.length() : next;
    }
}
