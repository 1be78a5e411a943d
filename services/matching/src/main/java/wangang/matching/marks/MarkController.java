package wangang.matching.marks;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.matching.state.People;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@RequestMapping("/api/marks")
@PreAuthorize("hasRole('JOBSEEKER')")
class MarkController {

    private final People people;
    private final Marking marking;
    private final ListingMarks listing;

    MarkController(People people, Marking marking, ListingMarks listing) {
        this.people = people;
        this.marking = marking;
        this.listing = listing;
    }

    /**
     * Saves a vacancy, or hides it: what is hidden is in no search, recommendation or push of this person. A vacancy has
     * one mark of a person, and the later replaces the earlier.
     *
     * @param vacancyId which vacancy, open or not
     */
    @PutMapping("/{vacancyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable UUID vacancyId, @RequestBody @Valid MarkRequest request, Caller caller) {
        Edge.unwrap(people.of(caller).flatMap(person -> marking.mark(person, vacancyId, request.kind())));
    }

    /**
     * Takes the mark back, whichever it is; nothing happens where there is none.
     *
     * @param vacancyId which vacancy
     */
    @DeleteMapping("/{vacancyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID vacancyId, Caller caller) {
        marking.remove(Edge.unwrap(people.of(caller)), vacancyId);
    }

    /**
     * Lists the vacancies that the person has saved or hidden, newest mark first; those of closed vacancies too, until
     * they are known no more.
     *
     * @param kind SAVED or HIDDEN
     */
    @GetMapping
    Page<MarkedVacancy> newest(@RequestParam Mark.Kind kind, Paging paging, Caller caller) {
        return Edge.unwrap(people.of(caller).flatMap(person -> listing.newest(person, kind, paging)));
    }

    /** Tells the person's marks of several vacancies at once, such as the hits of a search; what has none is left out. */
    @PostMapping("/of")
    Page<Mark> of(@RequestBody @Valid VacanciesAsked asked, Caller caller) {
        return new Page<>(marking.of(Edge.unwrap(people.of(caller)), asked.vacancies()), null, null);
    }
}
