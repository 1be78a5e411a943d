package wangang.jobseeker.consent.adapter.web;

import jakarta.validation.constraints.NotNull;

/**
 * An answer, and the version of the text that was shown.
 *
 * @param granted true to consent, false to withdraw or decline
 * @param textVersion which wording was shown, 1 to 32 letters, digits, dots or dashes
 */
record ConsentRequest(
        @NotNull(message = "请填写 granted：true 为同意，false 为撤回或不同意。")
        Boolean granted,

        @NotNull(message = "请填写所展示的同意书版本 textVersion。") String textVersion) {}
