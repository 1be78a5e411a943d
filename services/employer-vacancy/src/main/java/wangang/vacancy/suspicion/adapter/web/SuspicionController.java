package wangang.vacancy.suspicion.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.suspicion.application.DecidingSuspicions;
import wangang.vacancy.suspicion.application.Suspect;
import wangang.vacancy.suspicion.application.Suspicions;
import wangang.vacancy.web.Pages;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class SuspicionController {

    private final DecidingSuspicions suspicions;

    SuspicionController(DecidingSuspicions suspicions) {
        this.suspicions = suspicions;
    }

    /** Lists published vacancies of the officer's subdistricts with signs of fraud, the most suspect first. */
    @GetMapping("/api/vacancies/suspect")
    Page<Suspect> waiting(Caller caller, Paging paging) {
        var found = suspicions.waiting(caller.subdistricts(), after(paging), paging.size() + 1);
        return Pages.byKey(
                found,
                paging,
                last -> List.of(
                        Integer.toString(last.points()), last.vacancyId().toString()),
                suspect -> suspect);
    }

    /**
     * Says that a suspect vacancy is harmless, or takes it down.
     *
     * @param id the vacancy's id
     * @param form what was found
     */
    @PostMapping("/api/vacancies/{id}/suspicion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid SuspicionForm form) {
        Edge.unwrap(suspicions.decide(caller, new VacancyId(id), expected.value(), form.takeDown(), form.reason()));
    }

    private static Suspicions.@Nullable After after(Paging paging) {
        return Pages.after(
                paging,
                2,
                parts -> new Suspicions.After(Integer.parseInt(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
