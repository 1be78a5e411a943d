package wangang.vacancy.serviceplan.adapter.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.application.EmployerPlan;
import wangang.vacancy.serviceplan.application.KeepingServicePlans;
import wangang.vacancy.serviceplan.application.ReadingServicePlans;
import wangang.vacancy.serviceplan.application.ServiceFigure;
import wangang.vacancy.serviceplan.domain.ServicePlan;
import wangang.vacancy.serviceplan.domain.ServicePlanRefusals;

@RestController
@RequestMapping("/api/employers")
@PreAuthorize("hasRole('OFFICER')")
class ServicePlanController {

    private final ReadingServicePlans reading;
    private final KeepingServicePlans keeping;

    ServicePlanController(ReadingServicePlans reading, KeepingServicePlans keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    /**
     * Shows what is planned for an employer of the officer's subdistricts, what is still to be done and what was done
     * last.
     *
     * @param id the employer's id
     */
    @GetMapping("/{id}/service-plan")
    ResponseEntity<EmployerPlan> plan(Caller caller, @PathVariable UUID id) {
        return answer(caller, id);
    }

    /**
     * Says what is planned for an employer.
     *
     * @param id the employer's id
     */
    @PutMapping("/{id}/service-plan")
    ResponseEntity<EmployerPlan> aim(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody AimsForm form) {
        Edge.unwrap(keeping.aim(caller, new EmployerId(id), expected.value(), form.aims()));
        return answer(caller, id);
    }

    /**
     * Takes an employer over, or gives it to another officer who answers for it; what the officer of before has still
     * to do there goes with it.
     *
     * @param id the employer's id
     */
    @PutMapping("/{id}/officer")
    ResponseEntity<EmployerPlan> assign(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody OfficerForm form) {
        Edge.unwrap(assigned(caller, new EmployerId(id), expected, form));
        return answer(caller, id);
    }

    /**
     * Lists officers to whom an employer or a task for it may be given: those who said what they are called at work and
     * answer for its subdistrict.
     *
     * @param id the employer's id
     */
    @GetMapping("/{id}/officers")
    Page<KnownOfficer> officers(Caller caller, @PathVariable UUID id) {
        var cards = Edge.unwrap(reading.officersFor(new EmployerId(id), caller.subdistricts()));
        return new Page<>(cards.stream().map(KnownOfficer::of).toList(), null, null);
    }

    /** Counts how well employers of the officer's subdistricts are looked after. */
    @GetMapping("/service-figures")
    Page<ServiceFigure> figures(Caller caller) {
        List<ServiceFigure> figures = reading.figures(caller.subdistricts());
        return new Page<>(figures, null, null);
    }

    private Outcome<ServicePlan> assigned(Caller caller, EmployerId id, ExpectedVersion expected, OfficerForm form) {
        if (!form.isForAnother(caller.account())) {
            return keeping.takeOver(caller, id, expected.value(), form.workName(), form.workPhone());
        }
        return form.namesSomebody()
                ? Outcome.refused(ServicePlanRefusals.NAMES_ANOTHER)
                : keeping.handOver(
                        caller,
                        id,
                        expected.value(),
                        Objects.requireNonNull(form.account()).strip());
    }

    private ResponseEntity<EmployerPlan> answer(Caller caller, UUID id) {
        var plan = Edge.unwrap(reading.plan(caller, new EmployerId(id)));
        return ResponseEntity.ok().eTag(Etag.of(plan.version())).body(plan);
    }
}
