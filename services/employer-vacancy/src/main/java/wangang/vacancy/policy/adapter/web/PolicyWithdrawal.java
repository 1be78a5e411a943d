package wangang.vacancy.policy.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a policy is taken back.
 *
 * @param reason 5 to 500 characters, for other officers
 */
record PolicyWithdrawal(
        @NotBlank(message = "请填写撤下的理由 reason。") @Size(min = 5, max = 500, message = "理由应为 5 到 500 个字。")
        String reason) {}
