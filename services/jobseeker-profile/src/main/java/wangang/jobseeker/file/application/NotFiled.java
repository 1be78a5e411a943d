package wangang.jobseeker.file.application;

import wangang.platform.kernel.Rejection;

/** The refusal of everything that needs a file of one's own. */
public final class NotFiled {

    private NotFiled() {}

    public static Rejection rejection() {
        return Rejection.notFound("jobseeker/not-filed", "本账号还没有求职档案，请先填写档案。");
    }
}
