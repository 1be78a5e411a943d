package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Pairs.demandingVacancy;
import static wangang.matching.ranking.Pairs.document;
import static wangang.matching.ranking.Pairs.fittingPerson;
import static wangang.matching.ranking.Pairs.judge;
import static wangang.matching.ranking.Pairs.ranking;
import static wangang.matching.testing.PersonBuilder.aPerson;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.ranking.Exclusion.Condition;
import wangang.matching.ranking.Improvement.Action;

class ExplanationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void thePersonIsToldWhatFitsAndWhatIsMissing() {
        var vacancy = demandingVacancy().with("skills", List.of("英语六级"));
        var explanation =
                ranking().explainToPerson(judge(vacancy, fittingPerson().skilled()));
        assertThat(explanation.reasons()).containsExactly("职位符合意向：后端开发工程师", "专业对口：软件工程属于计算机类", "还差：要求英语六级，档案未填写");
    }

    @Test
    void theEmployerIsToldOfTheCandidate() {
        var vacancy = demandingVacancy().with("skills", List.of("英语六级"));
        var explanation =
                ranking().explainToEmployer(judge(vacancy, fittingPerson().skilled()));
        assertThat(explanation.reasons())
                .containsExactly("岗位符合候选人的意向职位：后端开发工程师", "专业对口：候选人所学软件工程属于计算机类", "待确认：岗位要求英语六级，候选人档案未填写技能");
        assertThat(explanation.improve()).first().asString().startsWith("可向候选人了解是否掌握英语六级（若相符，匹配度提高约");
    }

    @Test
    void theGroundsAreWordsAndCodesOfBothSides() {
        var major = ranking()
                .explainToPerson(judge(demandingVacancy(), fittingPerson()))
                .evidence()
                .getFirst();
        assertThat(JSON.valueToTree(major.grounds()).toString())
                .isEqualTo(
                        "[{\"side\":\"VACANCY\",\"field\":\"majors\",\"text\":\"计算机类\",\"code\":\"0809\",\"met\":true},"
                                + "{\"side\":\"JOBSEEKER\",\"field\":\"majorCode\",\"text\":\"软件工程\",\"code\":\"080902\",\"met\":true}]");
    }

    @Test
    void anEmployerLearnsNothingOfTheLowestPayTheHomeAndOtherWishes() {
        var person = fittingPerson()
                .wishing("会计", "后端开发工程师")
                .wish("payMin", 13_579)
                .wish("subdistrictCodes", List.of("310105001"))
                .wish("home", Map.of("lat", 31.2468, "lon", 121.4))
                .wish("maxTravelMinutes", 17);
        for (var vacancy : List.of(
                demandingVacancy().at(31.22, 121.4),
                demandingVacancy().at(31.24, 121.4).paying(14_000, 20_000),
                demandingVacancy().with("pay", Map.of("form", "NEGOTIABLE")))) {
            var told = JSON.writeValueAsString(ranking().explainToEmployer(judge(vacancy, person)));
            assertThat(told).doesNotContain("13579", "17分钟", "会计", "310105001", "华阳路", "maxTravelMinutes", "payMin");
        }
        assertThat(JSON.writeValueAsString(ranking().explainToPerson(judge(demandingVacancy(), person))))
                .contains("13579");
    }

    @Test
    void whatAnImprovementBringsIsTheScoreOfThePairAsItWouldBe() {
        var lacking = fittingPerson().skilled("Java");
        var before = judge(demandingVacancy(), lacking);
        var after = judge(demandingVacancy(), fittingPerson());
        var improvement = ranking().explainToPerson(before).improvements().getFirst();
        assertThat(improvement.action()).isEqualTo(Action.LEARN);
        assertThat(improvement.text()).isEqualTo("补充技能：MySQL");
        assertThat(improvement.gain())
                .isEqualTo(after.score().combined() - before.score().combined(), within(1e-4));
    }

    @Test
    void toAskForLessIsAChoiceThatComesAfterWhatCanBeFilledInOrLearnt() {
        var person = aPerson()
                .wishing("后端开发工程师")
                .wish("payMin", 30_000)
                .wish("kinds", List.of("FULL_TIME"))
                .wish("subdistrictCodes", List.of("310105005"))
                .studied("080902", "BACHELOR", 2026)
                .experienced(2)
                .skilled("Java");
        var explanation = ranking().explainToPerson(judge(demandingVacancy(), person));
        assertThat(explanation.improvements())
                .extracting(Improvement::action)
                .containsExactly(Action.LEARN, Action.RECONSIDER);
        assertThat(explanation.improve().getLast()).startsWith("若可接受每月12000元，可调整期望薪资（匹配度提高约");
    }

    @Test
    void whatNobodyCanMendIsNoAdvice() {
        var other = fittingPerson().studied("030101K", "COLLEGE", 2026);
        assertThat(ranking().explainToPerson(judge(demandingVacancy(), other)).improve())
                .isEmpty();
    }

    @Test
    void whoIsBarredIsToldByWhichConditions() {
        var barred = demandingVacancy()
                .with("degree", "MASTER")
                .with("kind", "INTERNSHIP")
                .with("audience", Map.of("graduateYears", List.of(2025)));
        var explanation = ranking().explainToPerson(judge(barred, fittingPerson()));
        assertThat(explanation.exclusions())
                .extracting(Exclusion::condition)
                .containsExactly(Condition.AUDIENCE, Condition.DEGREE, Condition.KIND);
        assertThat(explanation.reasons()).first().asString().isEqualTo("不在推荐之列：岗位只面向2025届毕业生，档案毕业年份为2026年");
        assertThat(explanation.reasons()).hasSize(3);
    }

    @Test
    void certifiedOnlyAndClosedVacanciesSaySo() {
        var person = document(fittingPerson());
        var certified = document(demandingVacancy().with("audience", Map.of("certifiedDifficulty", true)));
        assertThat(HardConditions.broken(certified, person))
                .extracting(Exclusion::condition)
                .containsExactly(Condition.CERTIFIED_ONLY);
        assertThat(HardConditions.broken(document(demandingVacancy().withdrawn()), person))
                .extracting(Exclusion::condition)
                .containsExactly(Condition.OPEN);
        assertThat(HardConditions.broken(document(demandingVacancy()), person)).isEmpty();
    }
}
