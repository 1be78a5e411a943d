package wangang.matching.way;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.travel.TravelTimes;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Edge;

@RestController
class WayController {

    /** About 1.4 km in the streets: farther, one takes a bus. */
    private static final int WALKING_MINUTES = 25;

    private static final int STATIONS = 2;

    private final Retrieval retrieval;

    WayController(Retrieval retrieval) {
        this.retrieval = retrieval;
    }

    /**
     * Tells which metro stations are in walking distance of where an open vacancy's work is.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/way")
    WayThere way(@PathVariable UUID id) {
        return Edge.unwrap(there(id));
    }

    private Outcome<WayThere> there(UUID id) {
        try {
            return retrieval
                    .vacancy(id)
                    .filter(vacancy -> VacancyDocument.OPEN.equals(vacancy.status()))
                    .map(vacancy -> Outcome.done(to(vacancy)))
                    .orElseGet(() -> Outcome.refused(
                            Rejection.notFound("vacancy/not-found", "没有这个正在招聘的岗位，请检查岗位编号；刚刚发布的岗位请稍候几秒再试。")));
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }

    private static WayThere to(VacancyDocument vacancy) {
        var place = vacancy.location();
        return new WayThere(
                place == null ? List.of() : TravelTimes.shipped().stationsNear(place, WALKING_MINUTES, STATIONS));
    }
}
