package wangang.campaign.fair.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.FairStep;

/**
 * The next step of a fair.
 *
 * @param step which
 * @param reason at most 500 characters; needed to cancel
 */
record FairStepForm(
        @NotNull(message = "请填写 step，例如 OPEN_REGISTRATION。") FairStep step,

        @Size(max = 500, message = "理由最长 500 个字。") @Nullable String reason) {}
