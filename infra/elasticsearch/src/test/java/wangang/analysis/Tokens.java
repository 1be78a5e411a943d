package wangang.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Everything an analyzer says of a text. */
record Tokens(List<Seen> all, int finalOffset) {

    record Seen(String term, int start, int end, int position) {}

    static Tokens of(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            List<Seen> seen = new ArrayList<>();
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                seen.add(new Seen(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
            return new Tokens(seen, offset.endOffset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> terms(Analyzer analyzer, String text) {
        return of(analyzer, text).all().stream().map(Seen::term).toList();
    }

    int positionOf(String term) {
        return all.stream()
                .filter(seen -> seen.term().equals(term))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
