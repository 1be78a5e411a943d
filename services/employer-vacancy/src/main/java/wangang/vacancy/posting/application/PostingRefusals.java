package wangang.vacancy.posting.application;

import wangang.platform.kernel.Rejection;

/** What is refused about vacancies, whatever is to be done with them. */
public final class PostingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("vacancy/unknown", "没有这个岗位，或岗位尚未公开；请检查编号是否正确。");

    public static final Rejection NO_EMPLOYER =
            Rejection.rule("vacancy/employer-not-registered", "该账号尚未登记用人单位，请先通过 POST /api/employers 登记。");

    static final Rejection NOT_OWNER = Rejection.forbidden("vacancy/not-owner", "只能操作本单位的岗位，请确认登录账号与岗位编号。");

    public static final Rejection STALE = Rejection.stale("vacancy/stale-version", "岗位已被修改，请重新读取后以新的 ETag 再次提交。");

    static final Rejection REFERENCE_TAKEN = new Rejection(
            Rejection.Kind.CONFLICT, "vacancy/reference-taken", "本单位已有岗位使用该编号 reference，请换一个编号或修改原岗位。", "reference");

    static final Rejection NOT_A_DRAFT =
            Rejection.rule("vacancy/not-a-draft", "只有草稿可以删除；已发布的岗位请用撤回操作 POST …/withdrawal。");

    private PostingRefusals() {}
}
