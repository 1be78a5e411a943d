package wangang.vacancy.freshness.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Vacancies that are still open.
 *
 * @param vacancyIds 1 to 100 of the employer's own
 */
record ConfirmationForm(
        @NotNull(message = "请列出仍在招聘的岗位 vacancyIds。") @Size(min = 1, max = 100, message = "每次可确认 1 到 100 个岗位，请分批提交。")
        List<@NotNull(message = "岗位编号不能为空。") UUID> vacancyIds) {}
