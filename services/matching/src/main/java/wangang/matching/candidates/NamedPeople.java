package wangang.matching.candidates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * People whom the employer knows by the ids of their files, such as those who chose its booth, and what for.
 *
 * @param vacancies ids of open vacancies of the employer, 1 to 20
 * @param jobseekers ids of files, at most 100
 */
record NamedPeople(
        @NotNull(message = "请给出岗位编号") @Size(min = 1, max = 20, message = "请给出 1 到 20 个岗位编号，更多的请分批查询")
        List<@NotNull(message = "岗位编号不能为空") UUID> vacancies,

        @NotNull(message = "请给出求职档案编号") @Size(max = 100, message = "一次最多 100 人，请分批查询")
        List<@NotNull(message = "求职档案编号不能为空") UUID> jobseekers) {}
