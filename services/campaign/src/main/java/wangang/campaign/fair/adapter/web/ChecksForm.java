package wangang.campaign.fair.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import wangang.campaign.fair.domain.FairCheck;

/**
 * What is in place before a fair is announced.
 *
 * @param checks all that is done, not only what is new
 */
record ChecksForm(
        @NotNull(message = "请填写 checks：已完成的准备事项，没有的填空列表。") List<@NotNull(message = "准备事项不能为空值。") FairCheck> checks) {}
