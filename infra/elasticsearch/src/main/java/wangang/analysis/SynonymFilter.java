package wangang.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Adds synonyms at the position of their word. Keeps stacked words in place, which Lucene's own filter does not. */
final class SynonymFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Synonyms synonyms = Synonyms.get();
    private Iterator<String> pending = List.<String>of().iterator();

    SynonymFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending.hasNext()) {
            term.setEmpty().append(pending.next());
            step.setPositionIncrement(0);
            type.setType("SYNONYM");
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        pending = synonyms.of(term.toString()).iterator();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = List.<String>of().iterator();
    }
}
