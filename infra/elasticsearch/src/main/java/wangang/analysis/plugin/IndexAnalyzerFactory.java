package wangang.analysis.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import wangang.analysis.JobAnalyzers;

/** Registers {@link JobAnalyzers#index()} as {@code wangang_index}. */
@NamedComponent("wangang_index")
public final class IndexAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return JobAnalyzers.index();
    }
}
