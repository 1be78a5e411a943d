package wangang.vacancy.jobposting;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.web.Edge;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.domain.VacancyId;

@RestController
class PostingController {

    private final ReadingVacancies reading;
    private final JobPostings postings;

    PostingController(ReadingVacancies reading, JobPostings postings) {
        this.reading = reading;
        this.postings = postings;
    }

    /**
     * Shows a published vacancy as a schema.org JobPosting, as its page has it for search engines.
     *
     * @param id the vacancy's id
     */
    @GetMapping(path = "/api/vacancies/{id}/posting", produces = "application/ld+json")
    Map<String, Object> one(@PathVariable UUID id) {
        var seen = Edge.unwrap(reading.byId(new VacancyId(id), false, null));
        var vacancy = seen.vacancy();
        return postings.plain(
                id,
                Objects.requireNonNull(vacancy.publishedAt()),
                seen.employer().profile().name(),
                vacancy.terms().form());
    }
}
