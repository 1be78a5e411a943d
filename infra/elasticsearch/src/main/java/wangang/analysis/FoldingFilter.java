package wangang.analysis;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds whole tokens and collapses their white space. */
final class FoldingFilter extends TokenFilter {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            CharSequence folded = FoldedText.of(term).characters();
            String value = SPACES.matcher(folded).replaceAll(" ").strip();
            if (!value.isEmpty()) {
                term.setEmpty().append(value);
                return true;
            }
        }
        return false;
    }
}
