package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;
import static wangang.campaign.timetable.domain.AFair.boothId;
import static wangang.campaign.timetable.domain.AFair.interview;
import static wangang.campaign.timetable.domain.AFair.interviewerId;
import static wangang.campaign.timetable.domain.AFair.personId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.timetable.domain.Violation.Rule;

class ViolationsTest {

    /** 甲 has two interviewers, 丙 is in another building and does not want 王. */
    private static final FairDay DAY = aFair().interviewing(10, 5)
            .booth("甲", at(0, 100), at(30, 100))
            .booth("乙", at(0, 100))
            .boothIn("别馆", "丙", at(0, 100))
            .walk("大厅", "别馆", 20)
            .person("张", at(10, 90), "甲", "乙", "丙")
            .person("李", at(0, 100), "甲")
            .person("王", at(0, 100), "甲", "丙")
            .person("赵", at(0, 100), "甲")
            .wants("丙", "张")
            .day();

    private static final List<Interview> SOUND = List.of(
            interview("张", "甲", 15, 25),
            interview("张", "乙", 30, 40),
            interview("张", "丙", 60, 70),
            interview("李", "甲", 30, 40),
            atSecond("王", 30));

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(Rule.BOTH_WISH_IT, and(interview("李", "乙", 45, 55))),
                Arguments.of(Rule.BOTH_WISH_IT, and(interview("王", "丙", 0, 10))),
                Arguments.of(Rule.BOTH_WISH_IT, and(interview("钱", "甲", 60, 70))),
                Arguments.of(Rule.LASTS_AS_LONG_AS_THE_BOOTH_SAYS, but(2, interview("张", "丙", 60, 71))),
                Arguments.of(Rule.PERSON_IS_THERE, but(0, interview("张", "甲", 5, 15))),
                Arguments.of(Rule.INTERVIEWER_IS_THERE, but(3, interview("李", "甲", 91, 101))),
                Arguments.of(Rule.INTERVIEWER_IS_THERE, but(4, atSecond("王", 0))),
                Arguments.of(
                        Rule.INTERVIEWER_IS_THERE,
                        and(new Interview(personId("赵"), boothId("甲"), interviewerId("乙", 0), 60, 70))),
                Arguments.of(Rule.EACH_PAIR_AT_MOST_ONCE, and(interview("李", "甲", 60, 70))),
                Arguments.of(Rule.PERSON_IS_IN_ONE_PLACE, but(1, interview("张", "乙", 24, 34))),
                Arguments.of(Rule.THERE_IS_TIME_TO_WALK, but(2, interview("张", "丙", 59, 69))),
                Arguments.of(Rule.INTERVIEWER_SEES_ONE_AT_A_TIME, but(3, interview("李", "甲", 29, 39))),
                Arguments.of(Rule.BOOTH_HAS_ROOM, and(atSecond("赵", 32))));
    }

    @Test
    void findsNothingInSoundInterviews() {
        assertThat(Violations.in(DAY, SOUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatIsPlanted(Rule broken, List<Interview> interviews) {
        assertThat(Violations.in(DAY, interviews)).extracting(Violation::rule).contains(broken);
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(planted().map(arguments -> arguments.get()[0])).contains((Object[]) Rule.values());
    }

    @Test
    void namesTheInterviewsThatBreakIt() {
        assertThat(Violations.in(DAY, but(2, interview("张", "丙", 59, 69))))
                .containsExactly(new Violation(
                        Rule.THERE_IS_TIME_TO_WALK, List.of(interview("张", "乙", 30, 40), interview("张", "丙", 59, 69))));
    }

    private static List<Interview> and(Interview planted) {
        var interviews = new ArrayList<>(SOUND);
        interviews.add(planted);
        return interviews;
    }

    private static List<Interview> but(int number, Interview planted) {
        var interviews = new ArrayList<>(SOUND);
        interviews.set(number, planted);
        return interviews;
    }

    private static Interview atSecond(String person, int start) {
        return new Interview(personId(person), boothId("甲"), interviewerId("甲", 1), start, start + 10);
    }
}
