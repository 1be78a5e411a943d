package wangang.vacancy.sharing.adapter.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The other side agrees.
 *
 * @param workersConsent true: the workers are asked, and stay employed by the lender
 * @param notForProfit true: nobody profits from the lending
 * @param contact whom the proposer may ask, at most 100 characters
 */
record AcceptanceForm(
        @Nullable Boolean workersConsent,
        @Nullable Boolean notForProfit,

        @Size(max = 100, message = "联系方式最长 100 个字。")
        @Pattern(regexp = "[^\\x00]*", message = "联系方式含有不可见的控制字符，请清除。")
        @Nullable
        String contact) {}
