package wangang.vacancy.sharing.application;

import wangang.platform.kernel.Rejection;

/** What is refused whatever the terms say. */
final class SharingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("sharing/unknown", "没有这条共享用工信息，或已经结束；请检查编号是否正确。");

    static final Rejection NOT_OWNER = Rejection.forbidden("sharing/not-owner", "只能操作本单位的共享用工信息，请确认登录账号与编号。");

    static final Rejection STALE = Rejection.stale("sharing/stale-version", "该信息已被修改，请重新读取后以新的 ETag 再次提交。");

    static final Rejection NOT_VERIFIED =
            Rejection.rule("sharing/employer-not-verified", "通过核验的用人单位才能发布和查看共享用工信息；请等待就业服务专员核验，或按核验意见修改单位信息。");

    static final Rejection OTHER_NOT_VERIFIED =
            Rejection.rule("sharing/other-not-verified", "对方单位目前未通过核验，不能达成协议；请选择其他单位，或稍后再试。");

    static final Rejection PERIOD_INVALID =
            Rejection.rule("sharing/period-invalid", "from", "请填写协议的用工日期：from 不晚于 until，且 until 不早于今天。");

    static final Rejection ALREADY_PROPOSED =
            Rejection.conflict("sharing/already-proposed", "这两条信息之间已有一份待答复的协议；请先等待对方答复，或撤回后重新提出。");

    static final Rejection AGREEMENT_UNKNOWN =
            Rejection.notFound("sharing/agreement-unknown", "没有这份共享用工协议，或不是本单位的协议；请检查编号是否正确。");

    private SharingRefusals() {}
}
