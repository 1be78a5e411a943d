package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interview;
import static wangang.campaign.timetable.domain.AFair.interviewerId;
import static wangang.campaign.timetable.domain.AFair.personId;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplanningTest {

    @Test
    void anInterviewersPeopleGoToTheNearestFreeSlots() {
        var day = aFair().booth("甲", at(0, 60), at(20, 40))
                .person("张", at(0, 60), "甲")
                .person("李", at(0, 60), "甲")
                .day();
        var published = published(
                interview("张", "甲", 20, 30), new Interview(personId("李"), boothId("甲"), interviewerId("甲", 1), 20, 30));

        var replanned = Replanning.after(day, published, new Change.InterviewerLeaves(interviewerId("甲", 1), 0), 0, 0);

        assertThat(replanned.notices())
                .containsExactly(new Notice.Moved(
                        new Interview(personId("李"), boothId("甲"), interviewerId("甲", 1), 20, 30),
                        interview("李", "甲", 10, 20)));
        assertThat(replanned.timetable().interviews())
                .containsExactlyInAnyOrder(interview("张", "甲", 20, 30), interview("李", "甲", 10, 20));
    }

    @Test
    void oneOtherMovesWhenThatSavesAnInterview() {
        var day = aFair().booth("甲", at(0, 30))
                .person("张", at(0, 30), "甲")
                .person("李", at(0, 30), "甲")
                .day();
        var published = published(interview("张", "甲", 20, 30), interview("李", "甲", 0, 10));

        var replanned = Replanning.after(day, published, new Change.LateArrival(personId("李"), 20), 0, 5);

        assertThat(replanned.hit()).isEqualTo(1);
        assertThat(replanned.notices())
                .containsExactly(
                        new Notice.Moved(interview("张", "甲", 20, 30), interview("张", "甲", 10, 20)),
                        new Notice.Moved(interview("李", "甲", 0, 10), interview("李", "甲", 20, 30)));
    }

    @Test
    void whoIsTooLateForEverythingIsToldSo() {
        var day = aFair().booth("甲", at(0, 30)).person("张", at(0, 90), "甲").day();

        var replanned = Replanning.after(
                day, published(interview("张", "甲", 0, 10)), new Change.LateArrival(personId("张"), 25), 0, 0);

        assertThat(replanned.notices())
                .containsExactly(new Notice.Cancelled(interview("张", "甲", 0, 10), Notice.Cause.PERSON_ARRIVES_LATE));
        assertThat(replanned.timetable().unmet())
                .extracting(Unmet::reason)
                .containsExactly(Reason.NEVER_THERE_TOGETHER);
    }

    @Test
    void whatANoShowLeavesGoesToWhomTheBoothWantsMost() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 60), "甲")
                .person("李", at(0, 60), "甲")
                .person("王", at(0, 60), "甲")
                .person("赵", at(0, 60), "甲")
                .wants("甲", "张", "李", "王", "赵")
                .day();
        var published = published(interview("张", "甲", 0, 10), interview("李", "甲", 10, 20));

        var replanned = Replanning.after(day, published, new Change.NoShow(personId("李"), 5), 5, 5);

        assertThat(replanned.notices())
                .containsExactly(
                        new Notice.Cancelled(interview("李", "甲", 10, 20), Notice.Cause.PERSON_IS_NOT_THERE),
                        new Notice.Added(interview("王", "甲", 10, 20)));
    }

    @Test
    void aWalkInTakesWhatIsFreeAndDisplacesNobody() {
        var day = aFair().booth("甲", at(0, 20))
                .booth("乙", at(0, 10))
                .person("张", at(0, 60), "甲", "乙")
                .day();
        var published = published(interview("张", "甲", 10, 20), interview("张", "乙", 0, 10));
        var walkIn = new Person(personId("王"), List.of(at(0, 60)), List.of(boothId("乙"), boothId("甲")));

        var replanned =
                Replanning.after(day, published, new Change.WalkIn(walkIn, Set.of(boothId("甲"), boothId("乙"))), 0, 0);

        assertThat(replanned.notices()).containsExactly(new Notice.Added(interview("王", "甲", 0, 10)));
        assertThat(replanned.timetable().unmet())
                .extracting(Unmet::person, Unmet::booth)
                .containsExactly(tuple(personId("王"), boothId("乙")));
    }

    @Test
    void whoeverReturnsTakesWhatIsFreeAndMovesNobody() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 5), "甲")
                .day();
        var published = published(interview("张", "甲", 0, 10));
        var again = new Person(personId("李"), List.of(at(0, 20)), List.of(boothId("甲")));

        var replanned = Replanning.after(day, published, new Change.Returns(again, 5, Set.of(boothId("甲"))), 5, 0);

        assertThat(replanned.notices()).containsExactly(new Notice.Added(interview("李", "甲", 10, 20)));
        assertThat(Violations.in(replanned.day(), replanned.timetable().interviews()))
                .isEmpty();
    }

    @Test
    void whatHasBegunWhenABoothLeavesIsHeldToItsEnd() {
        var day = aFair().booth("甲", at(0, 60))
                .person("张", at(0, 60), "甲")
                .person("李", at(0, 60), "甲")
                .day();
        var published = published(interview("张", "甲", 0, 10), interview("李", "甲", 10, 20));

        var replanned = Replanning.after(day, published, new Change.BoothLeaves(boothId("甲"), 5), 5, 0);

        assertThat(replanned.notices())
                .containsExactly(new Notice.Cancelled(interview("李", "甲", 10, 20), Notice.Cause.BOOTH_LEFT));
        assertThat(replanned.timetable().interviews()).containsExactly(interview("张", "甲", 0, 10));
        assertThat(Violations.in(replanned.day(), replanned.timetable().interviews()))
                .isEmpty();
    }

    @Test
    void nobodyIsCalledWithoutNotice() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 20), "甲")
                .wants("甲", "张", "李")
                .day();
        var published = published(interview("张", "甲", 10, 20));

        var replanned = Replanning.after(day, published, new Change.NoShow(personId("张"), 5), 5, 10);

        assertThat(replanned.added()).isZero();
        assertThat(replanned.timetable().unmet())
                .extracting(Unmet::person, Unmet::reason)
                .contains(tuple(personId("李"), Reason.TOO_LATE));
    }

    @Test
    void changesOnlyWhoIsAtTheFair() {
        var day = aFair().booth("甲", at(0, 20)).person("张", at(0, 20), "甲").day();
        var nobody = published();

        assertThatThrownBy(() -> Replanning.after(day, nobody, new Change.NoShow(personId("李"), 0), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Replanning.after(
                        day, nobody, new Change.WalkIn(day.people().getFirst(), Set.of()), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        var stranger = new Person(personId("李"), List.of(at(0, 20)), List.of(boothId("甲")));
        assertThatThrownBy(() -> Replanning.after(day, nobody, new Change.Returns(stranger, 0, Set.of()), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsOnlyInterviewsThatBothSidesWish() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 20))
                .day();

        assertThatThrownBy(() -> Replanning.after(
                        day, published(interview("李", "甲", 0, 10)), new Change.NoShow(personId("张"), 0), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsMissedAtTheBeginningComesLater() {
        var day = aFair().interviewing(15, 0)
                .booth("甲", at(600, 660))
                .person("张", at(540, 700), "甲")
                .day();

        var replanned = Replanning.after(
                day, published(interview("张", "甲", 600, 615)), new Change.LateArrival(personId("张"), 630), 605, 10);

        assertThat(replanned.hit()).isEqualTo(1);
        assertThat(replanned.notices())
                .containsExactly(new Notice.Moved(interview("张", "甲", 600, 615), interview("张", "甲", 630, 645)));
    }

    @Test
    void whoDidNotComeKeepsWhatHasBegunAndLosesWhatIsAhead() {
        var day = aFair().booth("甲", at(0, 60))
                .booth("乙", at(0, 60))
                .booth("丙", at(0, 60))
                .person("张", at(0, 60), "甲", "乙", "丙")
                .day();
        var begun = List.of(interview("张", "乙", 0, 10), interview("张", "甲", 20, 30));
        var published = published(begun.getFirst(), begun.getLast(), interview("张", "丙", 50, 60));

        var replanned = Replanning.after(day, published, new Change.NoShow(personId("张"), 20), 40, 5);

        assertThat(replanned.notices())
                .containsExactly(new Notice.Cancelled(interview("张", "丙", 50, 60), Notice.Cause.PERSON_IS_NOT_THERE));
        assertThat(replanned.timetable().interviews()).containsExactlyInAnyOrderElementsOf(begun);
    }

    @Test
    void aColleagueWhoIsIdleTakesOverWithoutNotice() {
        var day = aFair().booth("甲", at(0, 20), at(0, 20))
                .person("张", at(0, 20), "甲")
                .day();

        var replanned = Replanning.after(
                day,
                published(interview("张", "甲", 10, 20)),
                new Change.InterviewerLeaves(interviewerId("甲", 0), 5),
                5,
                15);

        assertThat(replanned.notices())
                .containsExactly(new Notice.Moved(
                        interview("张", "甲", 10, 20),
                        new Interview(personId("张"), boothId("甲"), interviewerId("甲", 1), 10, 20)));
    }

    @Test
    void whoseBoothLeftIsToldSo() {
        var day = aFair().booth("甲", at(0, 20))
                .person("张", at(0, 20), "甲")
                .person("李", at(0, 20), "甲")
                .person("王", at(0, 20), "甲")
                .wants("甲", "张", "李", "王")
                .day();
        var morning = new Timetable(
                List.of(interview("张", "甲", 0, 10), interview("李", "甲", 10, 20)),
                Scheduling.timetable(day).unmet());

        var replanned = Replanning.after(day, morning, new Change.BoothLeaves(boothId("甲"), 5), 5, 0);

        assertThat(replanned.timetable().unmet())
                .extracting(Unmet::person, Unmet::reason)
                .containsExactlyInAnyOrder(tuple(personId("李"), Reason.BOOTH_LEFT), tuple(personId("王"), Reason.FULL));
    }

    @Test
    void whatNothingTouchesKeepsItsReason() {
        var day = aFair().booth("甲", at(0, 10))
                .booth("乙", at(50, 60))
                .person("张", at(0, 60), "甲")
                .person("李", at(0, 60), "甲")
                .person("王", at(0, 60), "乙")
                .wants("甲", "张", "李")
                .day();
        var morning = Scheduling.timetable(day);

        var replanned = Replanning.after(day, morning, new Change.NoShow(personId("王"), 40), 40, 5);

        assertThat(replanned.timetable().unmet())
                .extracting(Unmet::person, Unmet::reason)
                .contains(tuple(personId("李"), Reason.FULL));
    }

    @Test
    void agreesOnlyWithBoothsOfTheFair() {
        var day = aFair().booth("甲", at(0, 20)).person("张", at(0, 20), "甲").day();
        var walkIn = new Person(personId("王"), List.of(at(0, 20)), List.of(boothId("乙")));
        var nobody = published();

        assertThatThrownBy(() -> Replanning.after(day, nobody, new Change.WalkIn(walkIn, Set.of(boothId("乙"))), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesNoNegativeNotice() {
        var day = aFair().booth("甲", at(0, 20)).person("张", at(0, 20), "甲").day();
        var nobody = published();

        assertThatThrownBy(() -> Replanning.after(day, nobody, new Change.NoShow(personId("张"), 0), 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blamesNoChangeForWhatNeverFitted() {
        var day = aFair().booth("甲", at(0, 40))
                .person("张", at(10, 40), "甲")
                .person("李", at(0, 40), "甲")
                .day();
        var leaves = new Change.NoShow(personId("李"), 0);

        for (var misfit : List.of(
                published(interview("张", "甲", 0, 10)),
                published(interview("张", "甲", 15, 25)),
                published(interview("张", "甲", 10, 20), interview("李", "甲", 10, 20)),
                published(interview("张", "甲", 10, 20), interview("张", "甲", 20, 30)))) {
            assertThatThrownBy(() -> Replanning.after(day, misfit, leaves, 0, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Timetable published(Interview... interviews) {
        return new Timetable(List.of(interviews), List.of());
    }
}
