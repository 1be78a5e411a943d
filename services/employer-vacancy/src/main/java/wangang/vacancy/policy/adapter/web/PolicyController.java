package wangang.vacancy.policy.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.policy.application.EnteringPolicies;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyForm;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.policy.domain.PolicyState;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/policies")
@PreAuthorize("hasRole('OFFICER')")
class PolicyController {

    private final EnteringPolicies policies;
    private final PublicationPolicies time;
    private final IdempotentRequests requests;

    PolicyController(EnteringPolicies policies, PublicationPolicies time, IdempotentRequests requests) {
        this.policies = policies;
        this.time = time;
        this.requests = requests;
    }

    /**
     * Enters a policy, which is shown to the employers that it fits while it is in force. For officers of the whole
     * district.
     *
     * @param form what it is and whom it is for
     * @return the policy as it is kept
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PolicyView> enter(Caller caller, IdempotencyKey key, @RequestBody PolicyForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                form,
                PolicyView.class,
                () -> policies.enter(caller, form).map(this::view)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/policies/" + answer.value().policyId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Lists policies, the newest first.
     *
     * @param state only those that stand so today
     */
    @GetMapping
    Page<PolicyView> list(@RequestParam(required = false) @Nullable PolicyState state, Paging paging) {
        var found = policies.list(state, Pages.after(paging), paging.size() + 1);
        return Pages.of(found, paging, policy -> policy.id().value(), this::view);
    }

    /**
     * Shows a policy.
     *
     * @param id the policy's id
     */
    @GetMapping("/{id}")
    ResponseEntity<PolicyView> one(@PathVariable UUID id) {
        return answer(Edge.unwrap(policies.byId(new PolicyId(id))));
    }

    /**
     * Replaces what a policy says. Nobody is told of it again. For officers of the whole district.
     *
     * @param id the policy's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/{id}")
    ResponseEntity<PolicyView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody PolicyForm form) {
        return answer(Edge.unwrap(policies.change(caller, new PolicyId(id), expected.value(), form)));
    }

    /**
     * Takes a policy back for good. For officers of the whole district.
     *
     * @param id the policy's id
     * @param form why
     */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<PolicyView> withdraw(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid PolicyWithdrawal form) {
        return answer(Edge.unwrap(policies.withdraw(caller, new PolicyId(id), expected.value(), form.reason())));
    }

    private PolicyView view(Policy policy) {
        return PolicyView.of(policy, time.today());
    }

    private ResponseEntity<PolicyView> answer(Policy policy) {
        return ResponseEntity.ok().eTag(Etag.of(policy.version())).body(view(policy));
    }
}
