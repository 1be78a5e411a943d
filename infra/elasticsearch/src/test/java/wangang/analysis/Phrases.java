package wangang.analysis;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.util.QueryBuilder;

/** Phrase queries of the search analyzer against one text of the index analyzer. */
final class Phrases {
    private static final Analyzer INDEX = JobAnalyzers.index();
    private static final QueryBuilder SEARCH = new QueryBuilder(JobAnalyzers.search());

    private Phrases() {}

    static boolean match(String query, String text) {
        MemoryIndex memory = new MemoryIndex();
        memory.addField("text", text, INDEX);
        return memory.search(Objects.requireNonNull(SEARCH.createPhraseQuery("text", query))) > 0;
    }
}
