package wangang.vacancy.feed.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.vacancy.employer.application.EmployerFollower;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.feed.application.Feed.Written;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.posting.application.VacancyNews;
import wangang.vacancy.posting.domain.VacancyEvent;

/** Keeps the feed in the transaction of each change. */
@Component
class WritingFeed implements VacancyNews, EmployerFollower {

    private final Feed feed;

    WritingFeed(Feed feed) {
        this.feed = feed;
    }

    @Override
    public void tell(List<VacancyEvent> events, Map<EmployerId, Employer> employers) {
        var changes = new LinkedHashMap<UUID, Written>();
        for (var event : events) {
            var change = changeOf(event);
            if (change != null) {
                var vacancy = event.after();
                var id = vacancy.id().value();
                changes.put(id, new Written(id, change, vacancy.version(), vacancy.changedAt()));
            }
        }
        feed.write(List.copyOf(changes.values()));
    }

    /** Null where nothing of a posting changed: drafts and freshness are not told, nor who is hired after the closing. */
    private static @Nullable FeedChange changeOf(VacancyEvent event) {
        return switch (event) {
            case VacancyEvent.Drafted _, VacancyEvent.Aged _, VacancyEvent.Confirmed _ -> null;
            case VacancyEvent.Published _ -> FeedChange.PUBLISHED;
            case VacancyEvent.Changed(var vacancy) -> vacancy.isPublished() ? FeedChange.CHANGED : null;
            case VacancyEvent.Filled _, VacancyEvent.Withdrawn _, VacancyEvent.Expired _ -> FeedChange.CLOSED;
        };
    }

    @Override
    public void renamed(Employer employer, Instant now) {
        feed.writeOpenOf(employer.id());
    }

    /** Each of its vacancies tells itself that it was closed. */
    @Override
    public void suspended(Employer employer, Instant now) {}

    /** Each of its vacancies tells itself that it is open again. */
    @Override
    public void verified(Employer employer, Instant now) {}
}
