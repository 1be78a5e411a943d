package wangang.benchmarks.texts;

import java.util.List;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.OccupationCoder;

/** Occupations of titles, likeliest first; documents are occupation codes. */
final class OccupationCoding {

    private static final int DEPTH = 100;

    private final MeaningModel model;
    private final OccupationCoder coder;

    OccupationCoding(MeaningModel model) {
        this.model = model;
        this.coder = new OccupationCoder(model.space());
    }

    Run run(String tag, List<Item> titles) {
        var run = Run.of(tag);
        for (var title : titles) {
            run.add(
                    title.id(),
                    coder.likeliest(model.ofTitle(title.text()), DEPTH).stream()
                            .map(coded -> new Hit(coded.code(), coded.confidence()))
                            .toList());
        }
        return run;
    }
}
