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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.VacancyBuilder;

class FeaturesTest {

    @Test
    void aPairThatFitsInEverythingIsMetEverywhereWithTheHighestScore() {
        var match = judge(demandingVacancy(), fittingPerson());
        assertThat(match.findings()).hasSize(8).allMatch(found -> found.status() == MET);
        assertThat(match.score().combined()).isGreaterThan(0.95);
    }

    @Test
    void anEmptyFileIsUnknownNotShort() {
        var match = judge(demandingVacancy(), aPerson());
        assertThat(match.findings()).allMatch(found -> found.status() == UNKNOWN);
        assertThat(improve(match)).isNotEmpty().allMatch(remedy -> remedy.startsWith("在档案中填写"));
    }

    @Test
    void aMajorIsAdmittedByItsCodeItsClassOrItsDisciplineTheNearerTheBetter() {
        for (var admitted : List.of("080902", "0809", "08")) {
            assertThat(ofMajors(admitted).status(MAJOR)).as(admitted).isEqualTo(MET);
        }
        assertThat(ofMajors("080902").value(MAJOR))
                .isGreaterThan(ofMajors("0809").value(MAJOR));
        assertThat(ofMajors("0809").value(MAJOR)).isGreaterThan(ofMajors("08").value(MAJOR));
        assertThat(ofMajors("080901").status(MAJOR)).isEqualTo(SHORT);
        assertThat(ofMajors("080901").value(MAJOR))
                .isGreaterThan(ofMajors("0810").value(MAJOR))
                .isLessThan(Pairs.judge(demandingVacancy(), aPerson()).value(MAJOR));
        assertThat(ofMajors("0301").status(MAJOR)).isEqualTo(SHORT);
        assertThat(text(ofMajors("0809"), MAJOR)).isEqualTo("专业对口：软件工程属于计算机类");
    }

    @Test
    void anyMajorIsMetWithoutSpeakingForThePerson() {
        var match = judge(aVacancy("文员"), fittingPerson());
        assertThat(match.status(MAJOR)).isEqualTo(MET);
        assertThat(match.isSpecificallyMet(MAJOR)).isFalse();
    }

    @Test
    void whereNoMajorIsAskedForTheOneThatTheWorkIsAboutSpeaksForThePerson() {
        var accounting = aPerson().studied("120203K", "BACHELOR", 2026);
        var related = judge(aVacancy("会计"), accounting);
        assertThat(related.isSpecificallyMet(MAJOR)).isTrue();
        assertThat(text(related, MAJOR)).isEqualTo("专业相关：岗位专业不限，所学会计学与“会计”相关");
        assertThat(judge(aVacancy("厨师"), accounting).isSpecificallyMet(MAJOR)).isFalse();
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
        var poor = judge(vacancy, fittingPerson().skilled("Ｊａｖａ"));
        assertThat(poor.status(SKILLS)).isEqualTo(SHORT);
        assertThat(improve(poor)).anyMatch(remedy -> remedy.startsWith("补充技能：MySQL、Redis"));
    }

    @Test
    void aSkillWrittenOtherwiseCountsInWholeOrInPart() {
        var english = aVacancy("文员").with("skills", List.of("英语", "大学英语六级"));
        var match = judge(english, aPerson().skilled("英语六级"));
        assertThat(match.status(SKILLS)).isEqualTo(MET);
        assertThat(match.value(SKILLS)).isLessThan(1);
        assertThat(text(match, SKILLS)).isEqualTo("技能大部分符合：英语六级；未见大学英语六级");
        var script =
                judge(aVacancy("开发").with("skills", List.of("Java")), aPerson().skilled("JavaScript"));
        assertThat(script.status(SKILLS)).isEqualTo(SHORT);
    }

    @Test
    void howSkillsAreNamedIsAMatterOfTheYardstick() {
        var ranking = Pairs.ranking(
                RankingSettings.shipped(),
                new Yardsticks(new SharedWords(), skill -> skill.equals("爪哇") ? "java" : skill, new StraightLine()));
        var match = ranking.judge(
                Pairs.document(aVacancy("开发").with("skills", List.of("java"))),
                Pairs.document(aPerson().skilled("爪哇")));
        assertThat(match.value(SKILLS)).isEqualTo(1);
    }

    @Test
    void anyOfTheSkillsCountsMoreThanAnEmptyFileAndNoneOfThemLess() {
        var vacancy = demandingVacancy().with("skills", List.of("Java", "MySQL", "Redis", "Kafka", "Spring"));
        double empty = judge(vacancy, aPerson()).value(SKILLS);
        assertThat(judge(vacancy, aPerson().skilled("Kafka")).value(SKILLS)).isGreaterThan(empty);
        assertThat(judge(vacancy, aPerson().skilled("烹饪")).value(SKILLS)).isLessThan(empty);
    }

    @Test
    void internshipsInTheSameWorkSpeakForThePerson() {
        var frontend = aVacancy("前端开发工程师");
        var intern = judge(frontend, aPerson().held("前端开发实习生"));
        assertThat(intern.isSpecificallyMet(EXPERIENCE)).isTrue();
        assertThat(text(intern, EXPERIENCE)).isEqualTo("经历相关：前端开发实习生");
        assertThat(judge(frontend, aPerson().held("超市收银员")).isSpecificallyMet(EXPERIENCE))
                .isFalse();
        var asking = frontend.with("experience", Map.of("minYears", 2));
        assertThat(judge(asking, aPerson().experienced(1).held("前端开发实习生")).value(EXPERIENCE))
                .isGreaterThan(judge(asking, aPerson().experienced(1)).value(EXPERIENCE));
    }

    @Test
    void freshGraduatesNeedNoYearsAndAreFreshForTwo() {
        var fresh = demandingVacancy()
                .published(Instant.parse("2026-11-01T00:00:00Z"))
                .with("experience", Map.of("minYears", 2, "freshGraduates", true));
        assertThat(judge(fresh, aPerson().studied("080902", "BACHELOR", 2026)).status(EXPERIENCE))
                .isEqualTo(MET);
        assertThat(judge(fresh, aPerson().studied("080902", "BACHELOR", 2024)).status(EXPERIENCE))
                .isEqualTo(MET);
        assertThat(judge(fresh, aPerson().studied("080902", "BACHELOR", 2020)).status(EXPERIENCE))
                .isEqualTo(UNKNOWN);
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
    void theThirteenthMonthIsSpreadOverTheYear() {
        var asking = fittingPerson().wish("payMin", 8_500);
        var twelve = Map.<String, Object>of("form", "MONTHLY", "min", 8_000, "max", 8_000);
        var thirteen = Map.<String, Object>of("form", "MONTHLY", "min", 8_000, "max", 8_000, "months", 13);
        assertThat(judge(demandingVacancy().with("pay", twelve), asking).status(PAY))
                .isEqualTo(SHORT);
        var met = judge(demandingVacancy().with("pay", thirteen), asking);
        assertThat(met.status(PAY)).isEqualTo(MET);
        assertThat(text(met, PAY)).isEqualTo("薪资符合：每月8667元（13薪折算），期望8500元");
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
    void occupationCodesAreNearByTheLevelsTheyShare() {
        var vacancy = demandingVacancy().with("occupationCode", "2-02-10-03");
        assertThat(wishingCode(vacancy, "2-02-10-03").value(OCCUPATION)).isEqualTo(1);
        assertThat(wishingCode(vacancy, "2-02-10-09").status(OCCUPATION)).isEqualTo(MET);
        assertThat(text(wishingCode(vacancy, "2-02-10-09"), OCCUPATION)).contains("同属一个职业小类");
        assertThat(wishingCode(vacancy, "2-02-07-01").status(OCCUPATION)).isEqualTo(SHORT);
        assertThat(wishingCode(vacancy, "2-02-07-01").value(OCCUPATION))
                .isGreaterThan(wishingCode(vacancy, "2-06-03-01").value(OCCUPATION));
    }

    @Test
    void nearnessOfWorkIsAMatterOfTheYardstick() {
        WorkCloseness meaning = (wish, vacancy) -> wish.equals("码农") ? 0.9 : 0;
        var ranking =
                Pairs.ranking(RankingSettings.shipped(), new Yardsticks(meaning, skill -> skill, (home, work) -> 10));
        var match = ranking.judge(
                Pairs.document(demandingVacancy()), Pairs.document(aPerson().wishing("码农")));
        assertThat(match.status(OCCUPATION)).isEqualTo(MET);
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

    private static List<String> improve(Match match) {
        return Pairs.ranking().explainToPerson(match).improve();
    }

    private static String text(Match match, Category category) {
        return Pairs.ranking().explainToPerson(match).evidence().stream()
                .filter(found -> found.category() == category)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Match wishingCode(VacancyBuilder vacancy, String code) {
        return judge(vacancy, aPerson().wish("occupationCodes", List.of(code)));
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
