package wangang.vacancy.sharing.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingEvent;
import wangang.vacancy.sharing.domain.StaffingEvent.Closed;

/** Stores what happened and tells it, in the running transaction; proposals about what closed lapse. */
@Component
class StaffingChanges {

    private final StaffPostings postings;
    private final StaffAgreements agreements;
    private final List<StaffingNews> news;
    private final Clock clock;

    StaffingChanges(StaffPostings postings, StaffAgreements agreements, List<StaffingNews> news, Clock clock) {
        this.postings = postings;
        this.agreements = agreements;
        this.news = news;
        this.clock = clock;
    }

    StaffPosting add(StaffingEvent event, Employer employer) {
        postings.add(event.after());
        tell(List.of(event), Map.of(employer.id(), employer));
        return event.after();
    }

    StaffPosting update(StaffingEvent event, Employer employer) {
        updateAll(List.of(event), Map.of(employer.id(), employer));
        return event.after();
    }

    void updateAll(List<StaffingEvent> events, Map<EmployerId, Employer> employers) {
        if (events.isEmpty()) {
            return;
        }
        postings.updateAll(events.stream().map(StaffingEvent::after).toList());
        var closed = events.stream()
                .filter(Closed.class::isInstance)
                .map(event -> event.after().id())
                .toList();
        if (!closed.isEmpty()) {
            agreements.lapse(closed, clock.instant());
        }
        tell(events, employers);
    }

    /** Moves each on as far as it can be; what a step refuses stays as it is. */
    void moveAll(
            List<StaffPosting> locked,
            Map<EmployerId, Employer> employers,
            Function<StaffPosting, Outcome<StaffingEvent>> step) {
        updateAll(
                locked.stream()
                        .map(step)
                        .flatMap(outcome -> switch (outcome) {
                            case Done<StaffingEvent>(var event) -> Stream.of(event);
                            case Refused<StaffingEvent> _ -> Stream.<StaffingEvent>empty();
                        })
                        .toList(),
                employers);
    }

    private void tell(List<StaffingEvent> events, Map<EmployerId, Employer> employers) {
        news.forEach(listener -> listener.tell(events, employers));
    }
}
