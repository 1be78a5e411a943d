package wangang.vacancy.webhook.application;

import java.net.UnknownHostException;
import org.springframework.stereotype.Service;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.webhook.domain.ReceiverPolicy;
import wangang.vacancy.webhook.domain.WebhookForm;
import wangang.vacancy.webhook.domain.WebhookRefusals;
import wangang.vacancy.webhook.domain.WebhookTerms;

/**
 * Reads a webhook as it was typed and looks where its address leads to, outside of any transaction. It is a courtesy:
 * what counts is the look at every attempt, since names may lead elsewhere later.
 */
@Service
public class CheckingReceivers {

    private final ReceiverPolicy policy;
    private final Addresses addresses;

    CheckingReceivers(ReceiverPolicy policy, Addresses addresses) {
        this.policy = policy;
        this.addresses = addresses;
    }

    public Outcome<WebhookTerms> checked(WebhookForm form) {
        // One that is switched off is looked at when it is switched on: its name may be what broke.
        return WebhookTerms.checked(form, policy)
                .flatMap(terms -> terms.enabled() ? reachable(terms) : Outcome.done(terms));
    }

    private Outcome<WebhookTerms> reachable(WebhookTerms terms) {
        var host = terms.url().getHost();
        try {
            return policy.isAllowed(host) || policy.mayReach(host, addresses.of(host))
                    ? Outcome.done(terms)
                    : Outcome.refused(WebhookRefusals.NOT_PUBLIC);
        } catch (UnknownHostException unknown) {
            return Outcome.refused(WebhookRefusals.HOST_UNKNOWN);
        }
    }
}
