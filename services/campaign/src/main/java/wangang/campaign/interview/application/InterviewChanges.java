package wangang.campaign.interview.application;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;

/** Stores what happened and tells it, in the running transaction; of an erased person nothing is told any more. */
@Component
class InterviewChanges {

    private final Interviews interviews;
    private final InterviewNews news;

    InterviewChanges(Interviews interviews, InterviewNews news) {
        this.interviews = interviews;
        this.news = news;
    }

    void add(Fair fair, List<InterviewEvent> scheduled) {
        interviews.addAll(after(scheduled));
        tell(fair, scheduled);
    }

    void update(Fair fair, List<InterviewEvent> events) {
        interviews.updateAll(after(events));
        tell(fair, events);
    }

    private void tell(Fair fair, List<InterviewEvent> happened) {
        var events = happened.stream().filter(event -> event.after().isTold()).toList();
        if (!events.isEmpty()) {
            var booths = events.stream()
                    .map(event -> event.after().parties().booth().value())
                    .collect(Collectors.toSet());
            news.tell(fair, interviews.vacancies(booths), events);
        }
    }

    private static List<FairInterview> after(List<InterviewEvent> events) {
        return events.stream().map(InterviewEvent::after).toList();
    }
}
