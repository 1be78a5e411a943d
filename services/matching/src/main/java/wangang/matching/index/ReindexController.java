package wangang.matching.index;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

/** Rebuild of the indices, for the district's officers and for services. */
@RestController
@RequestMapping("/api/matching/reindex")
@SecurityRequirement(name = "bearer", scopes = Caller.OFFICER)
@SecurityRequirement(name = "bearer", scopes = Caller.SERVICE)
class ReindexController {

    /**
     * A rebuild that has begun.
     *
     * @param generation its number
     */
    record Started(int generation) {}

    /**
     * Every build of the indices that is known.
     *
     * @param generations newest first
     */
    record States(List<Generation> generations) {}

    private final Reindexing reindexing;

    ReindexController(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    /**
     * Begins to rebuild both indices from Kafka; the old ones serve until the new ones are complete. Officers of the
     * whole district and services only.
     *
     * @return begun
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(Caller caller) {
        admit(caller);
        return new Started(Edge.unwrap(reindexing.start()).number());
    }

    /**
     * Shows the builds of the indices and how far a rebuild has come. Officers of the whole district and services only.
     */
    @GetMapping
    States state(Caller caller) {
        admit(caller);
        return new States(reindexing.state());
    }

    private static void admit(Caller caller) {
        boolean ofTheDistrict =
                caller.hasRole(Caller.OFFICER) && caller.subdistricts().isEmpty();
        if (!ofTheDistrict && !caller.hasRole(Caller.SERVICE)) {
            Edge.unwrap(Outcome.refused(Rejection.forbidden("reindex/not-allowed", "只有全区就业服务专员可以重建索引，请联系区级管理员。")));
        }
    }
}
