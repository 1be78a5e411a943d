package wangang.matching.typing;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The present vocabulary, learned anew in the background; nobody who types waits for it. */
@Component
class LearnedVocabulary {

    private static final Logger LOG = LoggerFactory.getLogger(LearnedVocabulary.class);

    private final OpenWordsReading reading;
    private final VocabularyMaking making = new VocabularyMaking();
    private volatile Vocabulary current = making.of(OpenWords.NONE);
    private volatile OpenWords open = OpenWords.NONE;

    LearnedVocabulary(OpenWordsReading reading) {
        this.reading = reading;
    }

    Vocabulary current() {
        return current;
    }

    Map<String, List<String>> together() {
        return open.together();
    }

    /** What is known stays while Elasticsearch is away. */
    @Scheduled(fixedDelayString = "${wangang.matching.typing.refresh:30s}")
    void refresh() {
        try {
            var now = reading.read();
            if (!now.equals(open)) {
                current = making.of(now);
                open = now;
            }
        } catch (RuntimeException away) {
            LOG.debug("the words of open vacancies could not be read: {}", away.toString());
        }
    }
}
