package wangang.vacancy.sharing.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.sharing.application.Proposal;
import wangang.vacancy.sharing.domain.StaffingId;

/**
 * What one side proposes to the other.
 *
 * @param postingId the proposer's own posting of the opposite side
 * @param headcount people, at most what is left on both sides
 * @param from first day, in the period of both
 * @param until last day, in the period of both
 * @param workersConsent true: the workers are asked, and stay employed by the lender
 * @param notForProfit true: nobody profits from the lending
 * @param contact whom the other side may ask, at most 100 characters
 */
record ProposalForm(
        @NotNull(message = "请填写 postingId：本单位另一方向的共享用工信息编号。")
        UUID postingId,

        @NotNull(message = "请填写人数 headcount。")
        @Min(value = 1, message = "人数应为 1 至 9999 的整数。")
        @Max(value = 9999, message = "人数应为 1 至 9999 的整数。")
        Integer headcount,

        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean workersConsent,
        @Nullable Boolean notForProfit,

        @Size(max = 100, message = "联系方式最长 100 个字。")
        @Pattern(regexp = "[^\\x00]*", message = "联系方式含有不可见的控制字符，请清除。")
        @Nullable
        String contact) {

    Proposal proposal() {
        return new Proposal(new StaffingId(postingId), headcount, from, until, workersConsent, notForProfit, contact);
    }
}
