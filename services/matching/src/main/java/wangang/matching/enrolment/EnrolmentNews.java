package wangang.matching.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.CampaignEvent;
import wangang.matching.document.EnrolmentEvent;
import wangang.matching.index.EnrolledVacancies;
import wangang.matching.recommendation.SearchingAgain;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Enrolments;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;

/**
 * Stores what is heard of campaigns and enrolments, and only then amends the index: also for what is no news, because an
 * earlier try may have stored it and got no further.
 */
@Component
class EnrolmentNews {

    private static final String OF_ENROLMENTS = "enrolment.";

    /** Whose vacancies have to be amended, and those of them that take part. */
    private record Heard(Set<UUID> vacancies, Set<UUID> approved) {}

    private final Enrolments enrolments;
    private final Campaigns campaigns;
    private final EnrolledVacancies enrolled;
    private final SearchingAgain searches;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    EnrolmentNews(
            Enrolments enrolments,
            Campaigns campaigns,
            EnrolledVacancies enrolled,
            SearchingAgain searches,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        this.enrolments = enrolments;
        this.campaigns = campaigns;
        this.enrolled = enrolled;
        this.searches = searches;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @KafkaListener(
            id = "matching-enrolments",
            topics = "#{@topics.name('campaign.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-enrolments')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var heard = new Heard(new HashSet<>(), new HashSet<>());
        var unreadable = transaction.execute(status -> EventBatch.apply(messages, event -> store(event, heard)));
        enrolled.amend(heard.vacancies());
        searches.of(heard.approved());
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void store(IncomingEvent event, Heard heard) {
        if (event.isTombstone()) {
            campaigns.forget(event.subject());
            enrolments.forget(event.subject()).ifPresent(heard.vacancies()::add);
        } else if (event.type().startsWith(OF_ENROLMENTS)) {
            var enrolment = event.dataAs(json, EnrolmentEvent.class);
            enrolments.store(enrolment, event.version());
            heard.vacancies().add(enrolment.vacancyId());
            if (enrolment.isApproved()) {
                heard.approved().add(enrolment.vacancyId());
            }
        } else {
            campaigns.store(event.dataAs(json, CampaignEvent.class), event.version());
        }
    }
}
