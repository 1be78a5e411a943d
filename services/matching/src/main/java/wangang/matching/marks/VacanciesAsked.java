package wangang.matching.marks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Of which vacancies the marks are asked.
 *
 * @param vacancies ids, at most 50
 */
record VacanciesAsked(
        @NotNull(message = "请给出岗位编号") @Size(max = 50, message = "一次最多 50 个岗位，请分批查询")
        List<@NotNull(message = "岗位编号不能为空") UUID> vacancies) {}
