package wangang.matching.guidance;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.web.Edge;

@RestController
class PayGuidanceController {

    private final Guiding guiding;

    PayGuidanceController(Guiding guiding) {
        this.guiding = guiding;
    }

    /**
     * What comparable open vacancies offer, and where an offer stands among them. Where too few vacancies of too few
     * employers are alike the next wider group is compared; where none is large enough the answer says so and has no
     * figures. One employer counts for a few vacancies at most.
     */
    @GetMapping("/api/pay-guidance")
    @GuidanceConditions
    PayGuidance guidance(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Edge.unwrap(GuidanceParameters.read(parameters).flatMap(guiding::guidance));
    }
}
