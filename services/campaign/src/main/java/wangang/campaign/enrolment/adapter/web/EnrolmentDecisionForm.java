package wangang.campaign.enrolment.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.domain.EnrolmentDecision;

/**
 * An officer's decision on an enrolment.
 *
 * @param decision whether the vacancy takes part
 * @param reason at most 500 characters; needed to refuse
 */
record EnrolmentDecisionForm(
        @NotNull(message = "请填写 decision：APPROVED 或 REFUSED。")
        EnrolmentDecision decision,

        @Size(max = 500, message = "理由最长 500 个字。") @Nullable String reason) {}
