package wangang.analysis;

import java.util.function.Function;
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
        return new Pipeline(() -> new JobTokenizer(Granularity.INDEX), tokens -> tokens);
    }

    /** For queries against {@link #index()} fields: longest words, the whole words in them, and reviewed synonyms. */
    public static Analyzer search() {
        return new Pipeline(() -> new JobTokenizer(Granularity.QUERY), SynonymFilter::new);
    }

    /** One token per value, folded to half width and lower case, white space collapsed; for names and codes. */
    public static Analyzer exact() {
        return new Pipeline(KeywordTokenizer::new, FoldingFilter::new);
    }

    /** Single characters and pairs of Chinese text, words of other scripts; for fields and queries, no dictionary. */
    public static Analyzer bigram() {
        return new Pipeline(() -> new JobTokenizer(Granularity.GRAMS), tokens -> tokens);
    }

    private static final class Pipeline extends Analyzer {
        private final Supplier<Tokenizer> tokenizer;
        private final Function<TokenStream, TokenStream> filter;

        Pipeline(Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filter) {
            this.tokenizer = tokenizer;
            this.filter = filter;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = tokenizer.get();
            return new TokenStreamComponents(tokens, filter.apply(tokens));
        }
    }
}
