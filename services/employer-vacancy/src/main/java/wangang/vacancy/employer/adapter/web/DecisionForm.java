package wangang.vacancy.employer.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Decision;

/**
 * An officer's decision on an employer.
 *
 * @param decision the new standing
 * @param reason at most 500 characters; needed to refuse or suspend
 */
record DecisionForm(
        @NotNull(message = "请填写 decision：VERIFIED、REFUSED 或 SUSPENDED。")
        Decision decision,

        @Size(max = 500, message = "理由最长 500 个字。") @Nullable String reason) {}
