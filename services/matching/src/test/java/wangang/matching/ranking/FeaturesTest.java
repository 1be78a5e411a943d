package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.ranking.Category.DEGREE;
import static wangang.matching.ranking.Category.EXPERIENCE;
import static wangang.matching.ranking.Category.KIND;
import static wangang.matching.ranking.Category.MAJOR;
import static wangang.matching.ranking.Category.OCCUPATION;
import static wangang.matching.ranking.Category.PAY;
import static wangang.matching.ranking.Category.PLACE;
import static wangang.matching.ranking.Category.SKILLS;
import static wangang.matching.ranking.Evidence.Status.MET;
import static wangang.matching.ranking.Evidence.Status.SHORT;
import static wangang.matching.ranking.Evidence.Status.UNKNOWN;
import static wangang.matching.ranking.Pairs.demandingVacancy;
import static wangang.matching.ranking.Pairs.fittingPerson;
import static wangang.matching.ranking.Pairs.judge;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.VacancyBuilder;

class FeaturesTest {

    @Test
    void aPairThatFitsInEverythingIsMetEverywhereWithTheHighestScore() {
        var match = judge(demandingVacancy(), fittingPerson());
        assertThat(match.evidence()).hasSize(8).allMatch(found -> found.status() == MET);
        assertThat(match.score().combined()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsUnknownNotShort() {
        var match = judge(demandingVacancy(), aPerson());
        assertThat(match.evidence()).allMatch(found -> found.status() == UNKNOWN);
        assertThat(match.improve()).isNotEmpty().allMatch(remedy -> remedy.startsWith("在档案中填写"));
    }

    @Test
    void aMajorIsAdmittedByItsCodeItsClassOrItsDiscipline() {
        for (var admitted : List.of("080902", "0809", "08")) {
            assertThat(ofMajors(admitted).status(MAJOR)).as(admitted).isEqualTo(MET);
        }
        assertThat(ofMajors("080901").status(MAJOR)).isEqualTo(SHORT);
        assertThat(ofMajors("0301").status(MAJOR)).isEqualTo(SHORT);
        assertThat(ofMajors("0809").evidence().getFirst().text()).isEqualTo("专业对口：软件工程属于计算机类");
    }

    @Test
    void anyMajorIsMetWithoutSpeakingForThePerson() {
        var match = judge(aVacancy("文员"), fittingPerson());
        assertThat(match.status(MAJOR)).isEqualTo(MET);
        assertThat(match.isSpecificallyMet(MAJOR)).isFalse();
    }

    @Test
    void aDegreeIsAFloorAndNoFloorAsksForNothing() {
        assertThat(judge(demandingVacancy(), studied("COLLEGE")).status(DEGREE)).isEqualTo(SHORT);
        assertThat(judge(demandingVacancy(), studied("MASTER")).status(DEGREE)).isEqualTo(MET);
        assertThat(judge(aVacancy("文员"), aPerson()).status(DEGREE)).isEqualTo(MET);
    }

    @Test
    void halfOfTheSkillsIsMetLessIsShort() {
        var vacancy = demandingVacancy().with("skills", List.of("Java", "MySQL", "Redis"));
        assertThat(judge(vacancy, aPerson().skilled("JAVA", "mysql")).status(SKILLS))
                .isEqualTo(MET);
        var poor = judge(vacancy, aPerson().skilled("Ｊａｖａ"));
        assertThat(poor.status(SKILLS)).isEqualTo(SHORT);
        assertThat(poor.improve()).contains("补充技能：MySQL、Redis");
    }

    @Test
    void yearsAreCountedUnlessFreshGraduatesAreTaken() {
        assertThat(judge(demandingVacancy(), fittingPerson().experienced(1)).status(EXPERIENCE))
                .isEqualTo(SHORT);
        var fresh = demandingVacancy().with("experience", Map.of("minYears", 2, "freshGraduates", true));
        assertThat(judge(fresh, fittingPerson().experienced(0)).status(EXPERIENCE))
                .isEqualTo(MET);
    }

    @Test
    void payIsComparedPerMonthAndNegotiablePayIsUnknown() {
        assertThat(paid(Map.of("form", "YEARLY", "min", 96_000, "max", 120_000)).status(PAY))
                .isEqualTo(MET);
        assertThat(paid(Map.of("form", "DAILY", "min", 150, "max", 200)).status(PAY))
                .isEqualTo(SHORT);
        assertThat(paid(Map.of("form", "HOURLY", "min", 50, "max", 60)).status(PAY))
                .isEqualTo(MET);
        assertThat(paid(Map.of("form", "NEGOTIABLE")).status(PAY)).isEqualTo(UNKNOWN);
    }

    @Test
    void aPlaceIsMetByTheWishedSubdistrictOrByTheWayFromHome() {
        assertThat(judge(demandingVacancy(), fittingPerson()).status(PLACE)).isEqualTo(MET);
        assertThat(judge(demandingVacancy().in("310105001"), fittingPerson()).status(PLACE))
                .isEqualTo(SHORT);
        var fromHome =
                aPerson().wish("home", Map.of("lat", 31.22, "lon", 121.40)).wish("maxTravelMinutes", 30);
        assertThat(judge(demandingVacancy().at(31.23, 121.41), fromHome).status(PLACE))
                .isEqualTo(MET);
        assertThat(judge(demandingVacancy().at(31.0, 121.8), fromHome).status(PLACE))
                .isEqualTo(SHORT);
    }

    @Test
    void theWishedTitleOrOccupationDecidesTheOccupation() {
        assertThat(judge(demandingVacancy(), aPerson().wishing("会计")).status(OCCUPATION))
                .isEqualTo(SHORT);
        var byCode = judge(
                demandingVacancy().with("occupationCode", "2-02-10-03"),
                aPerson().wishing("会计").wish("occupationCodes", List.of("2-02-10-03")));
        assertThat(byCode.status(OCCUPATION)).isEqualTo(MET);
    }

    @Test
    void theKindMustBeAmongTheWished() {
        assertThat(judge(demandingVacancy().with("kind", "INTERNSHIP"), fittingPerson())
                        .status(KIND))
                .isEqualTo(SHORT);
    }

    @Test
    void reasonsAreAtMostThreeSentencesAndEndWithWhatIsAmiss() {
        var reasons = judge(demandingVacancy(), fittingPerson().wish("payMin", 20_000))
                .reasons();
        assertThat(reasons).hasSize(3);
        assertThat(reasons.getLast()).isEqualTo("还差：岗位每月最高12000元，低于期望的20000元");
    }

    private static Match ofMajors(String code) {
        return judge(demandingVacancy().with("majors", Map.of("codes", List.of(code))), fittingPerson());
    }

    private static PersonBuilder studied(String degree) {
        return fittingPerson().studied("080902", degree, 2026);
    }

    private static Match paid(Map<String, Object> pay) {
        VacancyBuilder vacancy = demandingVacancy().with("pay", pay);
        return judge(vacancy, fittingPerson());
    }
}
