package wangang.portal.guidance;

import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Asks what comparable vacancies pay. No page needs the answer. */
@Component
public class PayComparison {

    private final Services services;

    PayComparison(Services services) {
        this.services = services;
    }

    public Compared of(ComparedPost post) {
        if (!post.comparable()) {
            return Compared.NOT_ASKED;
        }
        return switch (services.matching()
                .get("/api/pay-guidance")
                .query("title", post.title())
                .query("occupationCode", post.occupationCode())
                .query("kind", post.kind())
                .query("degree", post.degree())
                .query("minYears", post.minYears())
                .query("regionCode", post.region())
                .query("subdistrictCode", post.subdistrict())
                .query("payForm", post.payForm())
                .query("payMin", post.payMin())
                .query("payMax", post.payMax())
                .into(PayGuidance.class)) {
            case Answer.Given<PayGuidance>(var guidance, var etag) -> Compared.of(guidance, post);
            // Somebody has chosen what no list offers; what is wrong with it is said elsewhere.
            case Answer.Refused<PayGuidance>(var problem) -> Compared.NOT_ASKED;
            case Answer.Away<PayGuidance>(var service) -> Compared.AWAY;
        };
    }
}
