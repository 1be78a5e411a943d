package wangang.matching.recommendation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@RequestMapping("/api/jobseekers/me")
@PreAuthorize("hasRole('JOBSEEKER')")
class RecommendationController {

    private final Recommending recommending;

    RecommendationController(Recommending recommending) {
        this.recommending = recommending;
    }

    /**
     * Recommends vacancies that fit the person's file, best first; without consent to personalisation, newest first.
     */
    @GetMapping("/recommendations")
    Page<RecommendedVacancy> recommendations(Caller caller, Paging paging) {
        return Edge.unwrap(recommending.vacanciesFor(caller, paging));
    }

    /**
     * Explains how well one open vacancy and the person fit, also where it is not recommended, and then why not.
     *
     * @param vacancyId which vacancy
     */
    @GetMapping("/matches/{vacancyId}")
    RecommendedVacancy match(@PathVariable UUID vacancyId, Caller caller) {
        return Edge.unwrap(recommending.match(caller, vacancyId));
    }

    /**
     * Explains the same of several vacancies, such as the hits of a search, in the order in which they are named. What is
     * not open or not known is left out.
     */
    @PostMapping("/matches")
    Page<RecommendedVacancy> matches(@RequestBody @Valid VacanciesToExplain asked, Caller caller) {
        return Edge.unwrap(recommending.matches(caller, asked.vacancies()));
    }
}
