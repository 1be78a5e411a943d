package wangang.analysis.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import wangang.analysis.JobAnalyzers;

/** Registers {@link JobAnalyzers#search()} as {@code wangang_search}. */
@NamedComponent("wangang_search")
public final class SearchAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return JobAnalyzers.search();
    }
}
