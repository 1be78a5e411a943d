package wangang.matching.alerts;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.matching.state.People;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;

@RestController
@RequestMapping("/api/jobseekers/me/alerts")
@PreAuthorize("hasRole('JOBSEEKER')")
class AlertController {

    private final People people;
    private final SavingSearches searches;
    private final IdempotentRequests requests;

    AlertController(People people, SavingSearches searches, IdempotentRequests requests) {
        this.people = people;
        this.searches = searches;
        this.requests = requests;
    }

    /**
     * Saves a search; whatever new it finds goes to the inbox and the stream.
     *
     * @return the search as it is kept
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Alert> save(@RequestBody @Valid AlertRequest request, IdempotencyKey key, Caller caller) {
        var person = Edge.unwrap(people.of(caller));
        var saved = Edge.unwrap(requests.once(caller, key, request, Alert.class, () -> searches.save(person, request)));
        return saved.as(ResponseEntity.created(
                URI.create("/api/jobseekers/me/alerts/" + saved.value().alertId())));
    }

    /** Lists the person's saved searches. */
    @GetMapping
    Page<Alert> list(Caller caller) {
        return new Page<>(searches.of(Edge.unwrap(people.of(caller))), null, null);
    }

    /**
     * Forgets a saved search.
     *
     * @param id which one
     */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Caller caller) {
        Edge.unwrap(searches.remove(Edge.unwrap(people.of(caller)), id));
    }
}
