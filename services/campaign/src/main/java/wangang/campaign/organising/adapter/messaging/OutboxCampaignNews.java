package wangang.campaign.organising.adapter.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.application.CampaignNews;
import wangang.campaign.organising.domain.CampaignEvent;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;

/** Translates what happened into the published language. */
@Component
class OutboxCampaignNews implements CampaignNews {

    private static final String TOPIC = "campaign.events.v1";

    private final Outbox outbox;

    OutboxCampaignNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(CampaignEvent event) {
        var type = typeOf(event);
        if (type != null) {
            var campaign = event.after();
            outbox.append(new OutgoingEvent(
                    TOPIC,
                    campaign.id().value(),
                    type,
                    campaign.version(),
                    campaign.changedAt(),
                    CampaignState.of(campaign)));
        }
    }

    private static @Nullable String typeOf(CampaignEvent event) {
        return switch (event) {
            case CampaignEvent.Drafted _ -> null;
            case CampaignEvent.Changed changed -> changed.after().isOpen() ? "campaign.changed.v1" : null;
            case CampaignEvent.Opened _ -> "campaign.opened.v1";
            case CampaignEvent.Closed _ -> "campaign.closed.v1";
        };
    }

    @Bean
    static TopicDeclaration campaignEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
