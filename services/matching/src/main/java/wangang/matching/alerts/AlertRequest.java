package wangang.matching.alerts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A search to be saved.
 *
 * @param name by which the person knows it again, at most 50 characters
 * @param query conditions as in GET /api/vacancies/search, by name
 */
record AlertRequest(
        @NotBlank(message = "请为搜索起一个名字") @Size(max = 50, message = "名字最长 50 个字符")
        String name,

        @NotNull(message = "请给出搜索条件") Map<String, String> query) {}
