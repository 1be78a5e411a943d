package wangang.campaign.interview.adapter.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.application.InterviewNews;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;

/** Translates what happened into the published language. */
@Component
class OutboxInterviewNews implements InterviewNews {

    private static final String TOPIC = "interview.events.v1";

    private final Outbox outbox;
    private final CampaignTime time;

    OutboxInterviewNews(Outbox outbox, CampaignTime time) {
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public void tell(Fair fair, Map<UUID, List<UUID>> vacancies, List<InterviewEvent> events) {
        outbox.appendAll(
                events.stream().map(event -> outgoing(fair, vacancies, event)).toList());
    }

    @Override
    public void forget(List<FairInterview> interviews) {
        outbox.appendAll(interviews.stream()
                .map(interview ->
                        OutgoingEvent.tombstone(TOPIC, interview.id().value(), interview.version() + 1, time.now()))
                .toList());
    }

    private OutgoingEvent outgoing(Fair fair, Map<UUID, List<UUID>> vacancies, InterviewEvent event) {
        var interview = event.after();
        var parties = interview.parties();
        boolean online = fair.terms()
                .room(parties.room())
                .map(room -> room.link() != null)
                .orElse(false);
        var shown = vacancies.getOrDefault(parties.booth().value(), List.of());
        return new OutgoingEvent(
                TOPIC,
                interview.id().value(),
                typeOf(event),
                interview.version(),
                interview.changedAt(),
                InterviewState.of(interview, online, shown, time.zone()));
    }

    private static String typeOf(InterviewEvent event) {
        return switch (event) {
            case InterviewEvent.Scheduled _ -> "interview.scheduled.v1";
            case InterviewEvent.Moved _ -> "interview.moved.v1";
            case InterviewEvent.Cancelled _ -> "interview.cancelled.v1";
            case InterviewEvent.Ended _ -> "interview.ended.v1";
        };
    }

    @Bean
    static TopicDeclaration interviewEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
