package wangang.vacancy.applying.application;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.vacancy.applying.domain.Application;

/** Stores what happened and tells it, in the running transaction. */
@Component
class ApplicationChanges {

    private final Applications applications;
    private final List<ApplicationNews> news;

    ApplicationChanges(Applications applications, List<ApplicationNews> news) {
        this.applications = applications;
        this.news = news;
    }

    /** False, and nothing is told, when the person has an open one to the vacancy. */
    boolean add(Application submitted) {
        boolean added = applications.add(submitted);
        if (added) {
            news.forEach(listener -> listener.submitted(submitted));
        }
        return added;
    }

    void update(Application progressed) {
        applications.update(progressed);
        news.forEach(listener -> listener.progressed(progressed));
    }
}
