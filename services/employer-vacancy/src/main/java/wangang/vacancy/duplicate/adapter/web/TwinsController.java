package wangang.vacancy.duplicate.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.web.Edge;
import wangang.vacancy.duplicate.application.ReadingTwins;
import wangang.vacancy.posting.domain.VacancyId;

@RestController
class TwinsController {

    private final ReadingTwins reading;

    TwinsController(ReadingTwins reading) {
        this.reading = reading;
    }

    /**
     * Lists published vacancies of other employers whose title and text are nearly the same, newest first: a sign that
     * somebody copies, or posts for many.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/twins")
    @PreAuthorize("hasRole('OFFICER')")
    TwinsView of(@PathVariable UUID id) {
        return TwinsView.of(Edge.unwrap(reading.of(new VacancyId(id))));
    }
}
