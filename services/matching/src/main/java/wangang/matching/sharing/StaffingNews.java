package wangang.matching.sharing;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.engine.EngineConfiguration;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.TopicDeclaration;

/** Keeps offers and needs, each with the document by which it is ranked: titles are understood once, as they are told. */
@Component
class StaffingNews {

    private static final String TOPIC = "staffing.events.v1";

    private final StaffPostings postings;
    private final StaffingDocuments documents;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final JsonMapper stored = EngineConfiguration.documents();

    StaffingNews(
            StaffPostings postings,
            StaffingDocuments documents,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        this.postings = postings;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @KafkaListener(
            id = "matching-staffing",
            topics = "#{@topics.name('staffing.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-staffing')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var unreadable = transaction.execute(status -> EventBatch.apply(messages, this::store));
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void store(IncomingEvent event) {
        if (event.isTombstone()) {
            postings.forget(event.subject());
        } else {
            postings.store(posting(event.dataAs(json, StaffingEvent.class)), event.version());
        }
    }

    private StaffPosting posting(StaffingEvent event) {
        var terms = event.terms();
        var document = terms.side() == StaffingSide.NEED ? documents.need(event) : documents.offer(event);
        return new StaffPosting(
                event.staffingId(),
                event.employerId(),
                event.employerAccount(),
                event.employerName(),
                terms.side(),
                event.isOpen(),
                terms.title(),
                documents.occupation(event),
                event.remaining(),
                terms.firstDay(),
                terms.until(),
                terms.validUntil(),
                terms.monthlyCost(),
                documents.position(event),
                stored.writeValueAsString(document));
    }

    @Bean
    static TopicDeclaration staffingEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
