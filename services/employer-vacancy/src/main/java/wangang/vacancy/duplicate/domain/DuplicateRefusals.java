package wangang.vacancy.duplicate.domain;

import java.util.Map;
import wangang.platform.kernel.Rejection;

/** Why a vacancy that repeats another is not published. */
public final class DuplicateRefusals {

    private DuplicateRefusals() {}

    public static Rejection repeats(Published other, String title) {
        var named = other.reference() == null ? "" : "（编号 " + other.reference() + "）";
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "vacancy/duplicate",
                "与本单位已发布的岗位“" + title + "”" + named + "重复：岗位名称、用工形式、工作地点相同，岗位描述几乎一致。"
                        + "要多招人，请增加原岗位的招聘人数；确是另一个岗位，请在岗位名称中写明区别（如部门、班次）；要以本条为准，请修改原岗位，或先撤回原岗位。",
                "text",
                Map.of("duplicateOf", other.vacancy().value()));
    }
}
