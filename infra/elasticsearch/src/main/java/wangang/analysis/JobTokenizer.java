package wangang.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Folds its input, cuts it into tokens and reports their places in the original text. */
final class JobTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Granularity granularity;
    private FoldedText text = FoldedText.of("");
    private List<Token> tokens = List.of();
    private int next;
    private int inputLength;

    JobTokenizer(Granularity granularity) {
        this.granularity = granularity;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder original = read(input);
        inputLength = original.length();
        text = FoldedText.of(original);
        tokens = new TextScanner(text, granularity).tokens();
        next = 0;
    }

    private static StringBuilder read(Reader input) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            all.append(buffer, 0, n);
        }
        return all;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == tokens.size()) {
            return false;
        }
        Token token = tokens.get(next++);
        term.append(text.characters(), token.start(), token.end());
        offset.setOffset(
                correctOffset(text.originalStart(token.start())), correctOffset(text.originalEnd(token.end())));
        step.setPositionIncrement(token.step());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(inputLength);
        offset.setOffset(end, end);
    }

    @Override
    public void close() throws IOException {
        super.close();
        text = FoldedText.of("");
        tokens = List.of();
        next = 0;
    }
}
