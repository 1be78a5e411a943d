package wangang.jobseeker.progress.adapter.messaging;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.progress.application.CampaignFacts;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;

/** In a group of its own: who waits for its person's disclosure does not wait for thousands of recommendations. */
@Component
class ProgressListener {

    private final CampaignFacts facts;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    ProgressListener(CampaignFacts facts, PlatformTransactionManager transactions, JsonMapper json) {
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @KafkaListener(
            id = "jobseeker-profile-progress",
            topics = {
                "#{@topics.name('campaign.events.v1')}",
                "#{@topics.name('matching.events.v1')}",
                "#{@topics.name('application.events.v1')}",
                "#{@topics.name('interview.events.v1')}"
            },
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('jobseeker-profile-progress')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var unreadable = transaction.execute(status -> EventBatch.apply(messages, this::apply));
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void apply(IncomingEvent event) {
        if (event.isTombstone()) {
            facts.remove(event.subject());
            return;
        }
        switch (kind(event)) {
            case "enrolment" -> event.dataAs(json, EnrolmentState.class).part().ifPresent(facts::put);
            case "recommendation" ->
                facts.put(event.dataAs(json, RecommendationState.class).told());
            case "application" ->
                facts.put(event.dataAs(json, CourseState.class).course());
            case "interview" -> facts.put(event.dataAs(json, OutcomeState.class).interview());
            default -> {
                // Of a campaign itself nothing is counted.
            }
        }
    }

    private static String kind(IncomingEvent event) {
        int end = event.type().indexOf('.');
        return end < 0 ? "" : event.type().substring(0, end);
    }
}
