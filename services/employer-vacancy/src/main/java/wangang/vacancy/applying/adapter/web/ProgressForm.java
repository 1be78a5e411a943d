package wangang.vacancy.applying.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.domain.ApplicationStatus;

/**
 * The next step of an application.
 *
 * @param status RECEIVED, VIEWED, INTERVIEW, OFFER, HIRED one after the other; REJECTED or WITHDRAWN from any open one
 * @param note for the employer's own use, at most 1000 characters
 */
record ProgressForm(
        @NotNull(message = "请填写 status：VIEWED、INTERVIEW、OFFER、HIRED、REJECTED 或 WITHDRAWN。")
        ApplicationStatus status,

        @Size(max = 1000, message = "备注最长 1000 个字。")
        @Pattern(regexp = "[^\\x00]*", message = "备注含有不可见的控制字符，请清除。")
        @Nullable
        String note) {}
