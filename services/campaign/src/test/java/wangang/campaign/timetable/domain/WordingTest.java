package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interview;
import static wangang.campaign.timetable.domain.AFair.personId;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.timetable.domain.Unmet.Obstacles;

class WordingTest {

    private static final Interview TEN_TWENTY = interview("张", "甲", 620, 635);

    @Test
    void tellsThePersonThatTheBoothIsFull() {
        assertThat(UnmetWording.forPerson(unmet(new Obstacles(0, 0, 3, 0, 0, 0)), "某公司"))
                .isEqualTo("您的第2志愿「某公司」当日面试名额已满，由该单位意向顺序更靠前的求职者获得。");
        assertThat(UnmetWording.forPerson(unmet(new Obstacles(1, 0, 3, 0, 0, 0)), "某公司"))
                .isEqualTo("您的第2志愿「某公司」在您可到场的时段面试名额已满，由该单位意向顺序更靠前的求职者获得。");
        assertThat(UnmetWording.forPerson(unmet(new Obstacles(1, 1, 3, 0, 0, 0)), "某公司"))
                .startsWith("您的第2志愿「某公司」在您余下可到场的时段面试名额已满");
        assertThat(UnmetWording.forPerson(unmet(new Obstacles(0, 1, 3, 0, 0, 0)), "某公司"))
                .startsWith("您的第2志愿「某公司」余下时段面试名额已满");
    }

    @Test
    void doesNotTellTheEmployerWhatThePersonWantsMore() {
        assertThat(UnmetWording.forEmployer(unmet(new Obstacles(0, 0, 0, 0, 2, 0)), "张同学"))
                .isEqualTo(UnmetWording.forEmployer(unmet(new Obstacles(0, 0, 0, 0, 2, 1)), "张同学"))
                .isEqualTo(UnmetWording.forEmployer(unmet(new Obstacles(0, 0, 1, 0, 2, 0)), "张同学"))
                .isEqualTo("未能为「张同学」找到不影响其他面试的时段。")
                .doesNotContain("志愿");
    }

    @Test
    void doesNotTellTheEmployerWhoHasMoreOffers() {
        assertThat(UnmetWording.forEmployer(unmet(new Obstacles(0, 0, 0, 2, 0, 0)), "张同学"))
                .doesNotContain("较少")
                .doesNotContain("抽签");
    }

    @ParameterizedTest
    @MethodSource("reasonsOfBothSides")
    void speaksOnlyOfTimesWhenThePersonIsThere(Unmet unmet) {
        var obstacles = Objects.requireNonNull(unmet.obstacles());
        var partly = unmet(new Obstacles(
                3, 0, obstacles.wantedMore(), obstacles.wantedEqually(), obstacles.elsewhere(), 0, obstacles.left()));
        var sentence = UnmetWording.forPerson(partly, "某公司");

        if (sentence.contains("已满") || sentence.contains("冲突")) {
            assertThat(sentence).contains("在您可到场的时段");
        }
    }

    static Stream<Unmet> everyReason() {
        return Stream.concat(Stream.of(Unmet.notRanked(personId("张"), boothId("甲"), 2)), reasonsOfBothSides());
    }

    static Stream<Unmet> reasonsOfBothSides() {
        return Stream.of(
                        new Obstacles(0, 0, 0, 0, 0, 0),
                        new Obstacles(1, 0, 0, 0, 0, 0),
                        new Obstacles(1, 1, 0, 0, 0, 0),
                        new Obstacles(1, 1, 1, 0, 0, 0),
                        new Obstacles(0, 0, 1, 1, 0, 0),
                        new Obstacles(0, 0, 0, 0, 1, 0),
                        new Obstacles(0, 0, 1, 0, 1, 0),
                        new Obstacles(0, 0, 1, 0, 1, 1),
                        new Obstacles(0, 0, 1, 0, 0, 0, Unmet.Left.BOOTH),
                        new Obstacles(0, 1, 0, 0, 0, 1, Unmet.Left.INTERVIEWER))
                .map(WordingTest::unmet);
    }

    @Test
    void everyReasonIsWorded() {
        assertThat(everyReason().map(Unmet::reason)).containsExactlyInAnyOrder(Reason.values());
    }

    @ParameterizedTest
    @MethodSource("everyReason")
    void eachIsASentenceThatNamesTheOtherSideOnly(Unmet unmet) {
        assertThat(UnmetWording.forPerson(unmet, "某公司")).contains("第2志愿「某公司」").endsWith("。");
        assertThat(UnmetWording.forEmployer(unmet, "张同学")).contains("「张同学」").endsWith("。");
    }

    @Test
    void tellsFromWhenToWhen() {
        var moved = new Notice.Moved(TEN_TWENTY, interview("张", "甲", 545, 560));

        assertThat(NoticeWording.forPerson(moved, "某公司")).isEqualTo("「某公司」的面试由 10:20 改为 09:05。");
        assertThat(NoticeWording.forEmployer(moved, "张同学")).isEqualTo("「张同学」的面试由 10:20 改为 09:05。");
    }

    @Test
    void tellsThatOnlyTheInterviewerIsAnother() {
        assertThat(NoticeWording.forPerson(new Notice.Moved(TEN_TWENTY, TEN_TWENTY), "某公司"))
                .isEqualTo("「某公司」10:20 的面试时间不变，改由另一位面试官接待。");
    }

    @ParameterizedTest
    @EnumSource
    void tellsBothSidesWhyAnInterviewIsCancelled(Notice.Cause cause) {
        var cancelled = new Notice.Cancelled(TEN_TWENTY, cause);

        assertThat(NoticeWording.forPerson(cancelled, "某公司"))
                .startsWith("「某公司」10:20 的面试取消：")
                .endsWith("。");
        assertThat(NoticeWording.forEmployer(cancelled, "张同学"))
                .startsWith("「张同学」10:20 的面试取消：")
                .endsWith("。");
    }

    @Test
    void tellsWhatIsNew() {
        assertThat(NoticeWording.forPerson(new Notice.Added(TEN_TWENTY), "某公司")).isEqualTo("新安排了一场面试：「某公司」，10:20 开始。");
    }

    private static Unmet unmet(Obstacles obstacles) {
        return new Unmet(personId("张"), boothId("甲"), 2, obstacles);
    }
}
