package wangang.matching.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Which vacancies are to be explained.
 *
 * @param vacancies ids, at most 20
 */
record VacanciesToExplain(
        @NotNull(message = "请给出岗位编号") @Size(max = 20, message = "一次最多 20 个岗位，请分批查询")
        List<@NotNull(message = "岗位编号不能为空") UUID> vacancies) {}
