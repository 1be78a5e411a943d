package wangang.campaign.enrolment.application;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentEvent;
import wangang.campaign.organising.domain.Campaign;
import wangang.platform.kernel.Outcome;

/** Stores what happened and tells it, in the running transaction. */
@Component
class EnrolmentChanges {

    private final Enrolments enrolments;
    private final EnrolmentNews news;

    EnrolmentChanges(Enrolments enrolments, EnrolmentNews news) {
        this.enrolments = enrolments;
        this.news = news;
    }

    Outcome<Enrolment> add(Campaign campaign, EnrolmentEvent requested) {
        if (!enrolments.add(requested.after())) {
            return Outcome.refused(EnrollingRefusals.ALREADY_ENROLLED);
        }
        news.tell(campaign, List.of(requested));
        return Outcome.done(requested.after());
    }

    Enrolment update(Campaign campaign, EnrolmentEvent event) {
        updateAll(campaign, List.of(event));
        return event.after();
    }

    void updateAll(Campaign campaign, List<EnrolmentEvent> events) {
        enrolments.updateAll(events.stream().map(EnrolmentEvent::after).toList());
        news.tell(campaign, events);
    }
}
