package wangang.analysis;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/** The analyzers for Chinese job texts. Each instance is thread-safe and shares one dictionary per class loader. */
public final class JobAnalyzers {

    private JobAnalyzers() {}

    /** For fields: the longest words and the dictionary words inside them, with the offsets of the original text. */
    public static Analyzer index() {
        return new TokenizingAnalyzer(() -> new JobTokenizer(Granularity.ALL));
    }

    /** For queries against {@link #index()} fields: the smallest whole words, with reviewed synonyms. */
    public static Analyzer search() {
        return new SynonymAnalyzer();
    }

    /** One token per value, folded to half width and lower case, white space collapsed; for names and codes. */
    public static Analyzer exact() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer whole = new KeywordTokenizer();
                return new TokenStreamComponents(whole, new FoldingFilter(whole));
            }
        };
    }

    /** Single characters and pairs of Chinese text, words of other scripts; needs no dictionary. */
    public static Analyzer bigram() {
        return new TokenizingAnalyzer(() -> new JobTokenizer(Granularity.GRAMS));
    }

    private static final class TokenizingAnalyzer extends Analyzer {
        private final Supplier<Tokenizer> tokenizer;

        TokenizingAnalyzer(Supplier<Tokenizer> tokenizer) {
            this.tokenizer = tokenizer;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(tokenizer.get());
        }
    }

    private static final class SynonymAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new JobTokenizer(Granularity.FINE);
            TokenStream expanded = Synonyms.expand(words);
            return new TokenStreamComponents(words, expanded);
        }
    }
}
