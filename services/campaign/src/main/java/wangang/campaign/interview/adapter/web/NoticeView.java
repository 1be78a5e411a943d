package wangang.campaign.interview.adapter.web;

import java.time.Instant;
import java.util.UUID;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.ToldNotice;

/**
 * What was told of a change.
 *
 * @param noticeId the notice's id
 * @param interviewId the interview
 * @param fairId the fair
 * @param kind what has become of the interview
 * @param sentence the same in words
 * @param at when it was told
 */
record NoticeView(UUID noticeId, UUID interviewId, UUID fairId, ToldNotice.Kind kind, String sentence, Instant at) {

    static NoticeView forPerson(SeenNotice seen) {
        return of(seen, seen.notice().forPerson());
    }

    static NoticeView forEmployer(SeenNotice seen) {
        return of(seen, seen.notice().forEmployer());
    }

    private static NoticeView of(SeenNotice seen, String sentence) {
        var notice = seen.notice();
        return new NoticeView(
                notice.id(), notice.interview().value(), seen.fair().value(), notice.kind(), sentence, notice.at());
    }
}
