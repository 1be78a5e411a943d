package wangang.matching.index;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.matching.index.EventReading.Reading;

/** Writes what was read, and looks afterwards whether the campaigns of its vacancies are still the same. */
@Component
class Projecting {

    private final IndexWriter writer;
    private final EnrolledVacancies enrolled;

    Projecting(IndexWriter writer, EnrolledVacancies enrolled) {
        this.writer = writer;
        this.enrolled = enrolled;
    }

    /** Throws what {@link IndexWriter#write} throws. */
    void write(Reading read, List<Generation> generations) {
        try {
            var kept = writer.write(read.changes(), generations);
            enrolled.amendWhatChanged(read.campaigns(), kept, generations);
        } catch (ChangeRefused refused) {
            enrolled.amendWhatChanged(read.campaigns(), refused.kept(), generations);
            throw refused;
        }
    }
}
