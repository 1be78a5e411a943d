package wangang.campaign.interview.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.ToldNotice;

/**
 * What was told of a change, or of the fair.
 *
 * @param noticeId the notice's id
 * @param interviewId the interview; absent when it was told of the fair
 * @param fairId the fair
 * @param kind what has become of the interview, or of the fair
 * @param sentence the same in words
 * @param at when it was told
 */
record NoticeView(
        UUID noticeId, @Nullable UUID interviewId, UUID fairId, ToldNotice.Kind kind, String sentence, Instant at) {

    static NoticeView of(SeenNotice seen) {
        return new NoticeView(seen.id(), seen.interview(), seen.fair(), seen.kind(), seen.sentence(), seen.at());
    }
}
