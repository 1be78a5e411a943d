package wangang.portal.employer.fairs;

import java.util.List;
import java.util.stream.IntStream;
import wangang.portal.fair.Fair;

/**
 * What an employer has done and has to do for a fair, in order.
 *
 * @param done whether it is behind
 * @param now whether it is what comes next
 */
record Step(String sentence, boolean done, boolean now) {

    private record Part(String sentence, boolean done) {}

    static List<Step> of(Fair fair, Booth booth, boolean ranked, boolean published, long missing) {
        var over = fair.running() || fair.done();
        var parts = List.of(
                new Part("申请展位", true),
                new Part("工作人员安排展位和场地", booth.placed()),
                new Part("为选择本展位的求职者排序，时间表公布前都可以改", ranked || published || over),
                new Part("报名截止后公布面试时间表，求职者同时收到通知", published),
                new Part("面试当天填写每场结果", published && fair.done() && missing == 0));
        int next = (int) parts.stream().takeWhile(Part::done).count();
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new Step(parts.get(at).sentence(), parts.get(at).done(), at == next))
                .toList();
    }
}
