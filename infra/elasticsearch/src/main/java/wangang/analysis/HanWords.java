package wangang.analysis;

/** Adds the tokens of stretches of Chinese characters. */
final class HanWords {
    private static final String FUNCTION_WORDS = "的了和与及等或之";
    private final FoldedText text;
    private final TokenSink sink;
    private final Granularity granularity;

    HanWords(FoldedText text, TokenSink sink, Granularity granularity) {
        this.text = text;
        this.sink = sink;
        this.granularity = granularity;
    }

    void addRun(int start, int end) {
        if (granularity == Granularity.GRAMS) {
            addUnknown(start, end);
            return;
        }
        int unknown = start;
        int at = start;
        for (String word : JobLexicon.get().longestWords(text.substring(start, end))) {
            int wordEnd = at + word.length();
            if (word.length() > 1) {
                addUnknown(unknown, at);
                addWord(word, at);
                unknown = wordEnd;
            }
            at = wordEnd;
        }
        addUnknown(unknown, end);
    }

    private void addWord(String word, int at) {
        WordParts parts = JobLexicon.get().partsOf(word);
        if (granularity == Granularity.ALL) {
            for (WordParts.Part part : parts.all()) {
                sink.add(at + part.start(), at + part.end(), part.place());
            }
        } else {
            for (WordParts.Part part : parts.smallest()) {
                sink.add(at + part.start(), at + part.end(), part.place());
            }
        }
        sink.advance(parts.places());
    }

    /** Characters that no word covers: each is a position; pairs begin at the position of their first one. */
    private void addUnknown(int start, int end) {
        int length = end - start;
        boolean single = length == 1;
        boolean noise = single && granularity == Granularity.FINE && isFunctionWord(start);
        for (int i = 0; i < length && !noise; i++) {
            if (single || granularity != Granularity.FINE) {
                sink.add(start + i, start + i + 1, i);
            }
            if (i + 1 < length) {
                sink.add(start + i, start + i + 2, i);
            }
        }
        sink.advance(length);
    }

    private boolean isFunctionWord(int at) {
        return text.length() > 1 && FUNCTION_WORDS.indexOf(text.charAt(at)) >= 0;
    }
}
