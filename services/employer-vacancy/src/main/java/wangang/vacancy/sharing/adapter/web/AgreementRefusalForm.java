package wangang.vacancy.sharing.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Why a proposal is refused.
 *
 * @param reason at most 500 characters; the proposer reads it
 */
record AgreementRefusalForm(
        @NotBlank(message = "请填写拒绝的理由 reason。")
        @Size(max = 500, message = "理由最长 500 个字。")
        @Pattern(regexp = "[^\\x00]*", message = "理由含有不可见的控制字符，请清除。")
        String reason) {}
