package wangang.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** The reviewed synonyms of {@code synonyms.txt}. */
final class Synonyms {

    private Synonyms() {}

    static TokenStream expand(Tokenizer words) {
        return new SynonymGraphFilter(words, Holder.MAP, true);
    }

    private static SynonymMap load() {
        Analyzer words = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new JobTokenizer(Granularity.FINE));
            }
        };
        String rules = DomainWords.lines("synonyms.txt").collect(Collectors.joining("\n"));
        SolrSynonymParser parser = new SolrSynonymParser(true, true, words);
        try {
            parser.parse(new StringReader(rules));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("synonyms.txt cannot be read", e);
        }
    }

    private static final class Holder {
        static final SynonymMap MAP = load();
    }
}
