package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    /** Twelve people and one slot, all equally wanted: eleven would be seen elsewhere too. */
    @Test
    void amongEquallyWantedWhoHasFewerOffersComesFirst() {
        var fair = aFair().booth("甲", at(0, 10)).booth("乙", at(10, 200));
        IntStream.range(0, 11).forEach(number -> fair.person("众" + number, at(0, 200), "甲", "乙"));
        var day = fair.person("张", at(0, 200), "甲").day();

        assertThat(Scheduling.timetable(day).interviews()).contains(interview("张", "甲", 0, 10));
    }

    /** Whoever is wanted first keeps the slot, however many offers there are. */
    @Test
    void offersBreakTiesOnly() {
        var day = aFair().booth("甲", at(0, 10))
                .booth("乙", at(10, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 20), "甲", "乙")
                .wants("甲", "李", "张")
                .day();

        assertThat(Scheduling.timetable(day).interviews())
                .containsExactlyInAnyOrder(interview("李", "甲", 0, 10), interview("李", "乙", 10, 20));
    }

    @Test
    void movesSomebodyElseRatherThanLeaveAWishUnmet() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 10), "甲")
                .day();

        assertThat(Scheduling.timetable(day).interviews())
                .containsExactlyInAnyOrder(interview("李", "甲", 0, 10), interview("张", "甲", 10, 20));
    }

    @Test
    void doesNotArrangeWhatOneSideDoesNotWish() {
        var day = aFair().booth("甲", at(0, 60))
                .person("张", at(0, 60), "甲")
                .person("李", at(0, 60))
                .wants("甲", "李")
                .day();

        assertThat(Scheduling.timetable(day)).isEqualTo(new Timetable(List.of(), List.of()));
    }

    @Test
    void makesNothingOfAnEmptyFair() {
        assertThat(Scheduling.timetable(aFair().day())).isEqualTo(new Timetable(List.of(), List.of()));
        assertThat(Scheduling.timetable(aFair().booth("甲", at(0, 60)).day()).interviews())
                .isEmpty();
        assertThat(Scheduling.timetable(aFair().person("张", at(0, 60), "甲").day())
                        .unmet())
                .isEmpty();
    }

    @Test
    void saysWhyAWishWasNotMet() {
        var day = aFair().booth("满", at(0, 10))
                .booth("空", new Window[0])
                .booth("晚", at(100, 110))
                .booth("同", at(20, 30))
                .person("先", at(0, 10), "满")
                .person("张", at(0, 60), "同", "满", "空", "晚", "重", "半")
                .booth("重", at(25, 35))
                .booth("半", at(0, 10), at(20, 30))
                .person("半先", at(0, 10), "半")
                .wants("满", "先", "张")
                .wants("半", "半先", "张")
                .day();

        var timetable = Scheduling.timetable(day);

        assertThat(timetable.interviews())
                .containsExactlyInAnyOrder(
                        interview("先", "满", 0, 10), interview("半先", "半", 0, 10), interview("张", "同", 20, 30));
        assertThat(timetable.unmet())
                .extracting(Unmet::booth, Unmet::wish, Unmet::reason)
                .containsExactly(
                        tuple(boothId("满"), 2, Reason.FULL),
                        tuple(boothId("空"), 3, Reason.NO_INTERVIEWS),
                        tuple(boothId("晚"), 4, Reason.NEVER_THERE_TOGETHER),
                        tuple(boothId("重"), 5, Reason.ELSEWHERE_AS_WISHED),
                        tuple(boothId("半"), 6, Reason.FULL_OR_ELSEWHERE));
    }

    @Test
    void tellsWhenEquallyWantedPeopleWereSeen() {
        var day = aFair().booth("甲", at(0, 10))
                .person("张", at(0, 10), "甲")
                .person("李", at(0, 10), "甲")
                .day();

        assertThat(Scheduling.timetable(day).unmet())
                .singleElement()
                .extracting(Unmet::reason)
                .isEqualTo(Reason.FULL_AMONG_EQUALS);
    }

    /**
     * Whoever wins makes another claim: 丙 wants q less than p, 丁 r less than q, 甲 p less than r; 乙 and 丁 last long
     * enough to be in the way of two others.
     */
    @Test
    void leavesNoPlainClaimWhereNoTimetableIsWithoutClaims() {
        var day = aFair().interviewing(10, 0)
                .booth("甲", at(0, 10))
                .booth("丙", at(10, 20))
                .interviewing(20, 0)
                .booth("乙", at(0, 20))
                .booth("丁", at(0, 20))
                .person("p", at(0, 20), "甲", "乙", "丙")
                .person("q", at(0, 20), "丙", "丁")
                .person("r", at(0, 20), "丁", "甲")
                .wants("甲", "r", "p")
                .wants("乙", "p")
                .wants("丙", "p", "q")
                .wants("丁", "q", "r")
                .day();
        var possible = everyChoiceOf(List.of(
                interview("p", "甲", 0, 10),
                interview("p", "乙", 0, 20),
                interview("p", "丙", 10, 20),
                interview("q", "丙", 10, 20),
                interview("q", "丁", 0, 20),
                interview("r", "丁", 0, 20),
                interview("r", "甲", 0, 10)));
        assertThat(possible)
                .filteredOn(interviews -> Violations.in(day, interviews).isEmpty())
                .isNotEmpty()
                .allSatisfy(interviews -> assertThat(Claims.in(day, interviews)).isNotEmpty());

        var timetable = Scheduling.timetable(day);

        assertThat(Violations.in(day, timetable.interviews())).isEmpty();
        assertThat(Claims.in(day, timetable.interviews())).isNotEmpty().noneMatch(Claim::isPlain);
        assertThat(timetable.claims()).isPositive();
    }

    private static List<List<Interview>> everyChoiceOf(List<Interview> interviews) {
        var choices = new ArrayList<List<Interview>>();
        int count = 1 << interviews.size();
        for (int choice = 0; choice < count; choice++) {
            int bits = choice;
            choices.add(IntStream.range(0, interviews.size())
                    .filter(number -> (bits & (1 << number)) != 0)
                    .mapToObj(interviews::get)
                    .toList());
        }
        return choices;
    }
}
