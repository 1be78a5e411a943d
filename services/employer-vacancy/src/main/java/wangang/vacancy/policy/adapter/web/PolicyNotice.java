package wangang.vacancy.policy.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.policy.application.SeeingNotices.Notice;

/**
 * That a policy may fit, told once.
 *
 * @param policyId the policy's id
 * @param title what it is called
 * @param documentNumber of the document that it stands in
 * @param toldAt when the platform found it
 */
record PolicyNotice(
        UUID policyId, @Nullable String title, @Nullable String documentNumber, Instant toldAt) {

    static PolicyNotice of(Notice notice) {
        var form = notice.policy().terms().form();
        return new PolicyNotice(notice.policy().id().value(), form.title(), form.documentNumber(), notice.toldAt());
    }
}
