package wangang.vacancy.posting.domain;

import wangang.platform.kernel.Rejection;

/** What the life cycle of a vacancy does not allow. */
final class VacancyRefusals {

    static final Rejection CLOSED = Rejection.rule("vacancy/closed", "岗位已结束（招满、撤回或到期），不能再改动；如需继续招聘，请新建岗位。");

    static final Rejection ALREADY_PUBLISHED = Rejection.rule("vacancy/already-published", "岗位已经发布，无需重复发布；修改内容请用 PUT。");

    static final Rejection NOT_PUBLISHED = Rejection.rule("vacancy/not-published", "岗位还是草稿，请先发布；不再需要的草稿可以删除。");

    static final Rejection STILL_VALID = Rejection.rule("vacancy/still-valid", "岗位仍在有效期内。");

    static final Rejection STILL_FRESH = Rejection.rule("vacancy/still-fresh", "岗位近期有更新或确认，无需处理。");

    static final Rejection NO_OPENINGS_LEFT =
            Rejection.rule("vacancy/no-openings-left", "招聘名额已用完；如需继续录用，请先增加招聘人数 openings。");

    static final Rejection OPENINGS_BELOW_HIRES =
            Rejection.rule("vacancy/openings-below-hires", "openings", "招聘人数须多于已录用人数；如已招满，请改用“招满”操作 POST …/filling。");

    private VacancyRefusals() {}
}
