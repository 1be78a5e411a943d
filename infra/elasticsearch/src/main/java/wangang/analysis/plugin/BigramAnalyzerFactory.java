package wangang.analysis.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import wangang.analysis.JobAnalyzers;

/** Registers {@link JobAnalyzers#bigram()} as {@code wangang_bigram}. */
@NamedComponent("wangang_bigram")
public final class BigramAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return JobAnalyzers.bigram();
    }
}
