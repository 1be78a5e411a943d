package wangang.vacancy.posting.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a vacancy is taken back.
 *
 * @param reason at most 500 characters; shown to officers
 */
record WithdrawalForm(
        @NotBlank(message = "请填写撤回原因 reason。") @Size(max = 500, message = "撤回原因最长 500 个字。") @Nullable
        String reason) {}
