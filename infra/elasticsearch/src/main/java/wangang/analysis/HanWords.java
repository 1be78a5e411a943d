package wangang.analysis;

/** Adds the tokens of stretches of Chinese characters. */
final class HanWords {
    private static final String FUNCTION_WORDS = "的了和与及等或之";
    private final JobLexicon lexicon = JobLexicon.get();
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
            addGrams(start, end);
            return;
        }
        int unknown = start;
        int at = start;
        for (String word : lexicon.longestWords(text.substring(start, end))) {
            int wordEnd = at + word.length();
            if (lexicon.knows(word)) {
                addUnknown(unknown, at);
                addWord(word, at);
                unknown = wordEnd;
            }
            at = wordEnd;
        }
        addUnknown(unknown, end);
    }

    private void addWord(String word, int at) {
        WordParts parts = lexicon.partsOf(word);
        for (WordParts.Part part : granularity == Granularity.QUERY ? parts.aligned() : parts.all()) {
            sink.add(at + part.start(), at + part.end(), part.place());
        }
        sink.advance(parts.places());
    }

    /** Characters that no word covers: each is a position; pairs begin at the position of their first one. */
    private void addUnknown(int start, int end) {
        if (end - start == 1) {
            if (granularity == Granularity.INDEX || !isFunctionWord(start)) {
                sink.add(start, end, 0);
            }
        } else {
            addCharactersAndPairs(start, end);
        }
        sink.advance(end - start);
    }

    private void addCharactersAndPairs(int start, int end) {
        for (int at = start; at < end; at++) {
            if (granularity == Granularity.INDEX) {
                sink.add(at, at + 1, at - start);
            }
            if (at + 1 < end) {
                sink.add(at, at + 2, at - start);
            }
        }
    }

    /** Each character and each pair has a position of its own: rankings count them apart, phrases still match. */
    private void addGrams(int start, int end) {
        for (int at = start; at < end; at++) {
            sink.add(at, at + 1, 0);
            sink.advance(1);
            if (at + 1 < end) {
                sink.add(at, at + 2, 0);
                sink.advance(1);
            }
        }
    }

    private boolean isFunctionWord(int at) {
        return text.length() > 1 && FUNCTION_WORDS.indexOf(text.charAt(at)) >= 0;
    }
}
