package wangang.analysis.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import wangang.analysis.JobAnalyzers;

/** Registers {@link JobAnalyzers#exact()} as {@code wangang_exact}. */
@NamedComponent("wangang_exact")
public final class ExactAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return JobAnalyzers.exact();
    }
}
