package wangang.vacancy.legality.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an officer lets words pass.
 *
 * @param reason 5 to 500 characters; kept with the officer's account
 */
record OverrideForm(
        @NotBlank(message = "请写明放行的理由。") @Size(min = 5, max = 500, message = "理由请写 5 到 500 个字。")
        String reason) {

    OverrideForm {
        reason = reason == null ? null : reason.strip();
    }
}
