package wangang.campaign.attendance.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import wangang.campaign.attendance.domain.RegistrationId;

/**
 * Whom a booth agrees to interview.
 *
 * @param groups ids of registrations, the dearest first; those of one group are equally dear; 2,000 at most
 */
record RankingForm(
        @NotNull(message = "请填写 groups：愿意面试的报名编号，按优先顺序分组；没有的填空列表。")
        List<@NotNull(message = "分组不能为空值。") List<@NotNull(message = "报名编号不能为空值。") UUID>> groups) {

    List<List<RegistrationId>> people() {
        return groups.stream()
                .map(group -> group.stream().map(RegistrationId::new).toList())
                .toList();
    }
}
