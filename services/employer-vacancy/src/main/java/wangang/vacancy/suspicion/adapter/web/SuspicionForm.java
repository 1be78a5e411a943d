package wangang.vacancy.suspicion.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an officer found.
 *
 * @param takeDown true closes the vacancy, false says that it is harmless
 * @param reason 5 to 500 characters; its employer reads it when the vacancy is taken down
 */
record SuspicionForm(
        @NotNull(message = "请填写 takeDown：true 表示下架岗位，false 表示没有问题。")
        Boolean takeDown,

        @NotBlank(message = "请填写理由 reason。") @Size(min = 5, max = 500, message = "理由应为 5 到 500 个字。")
        String reason) {}
