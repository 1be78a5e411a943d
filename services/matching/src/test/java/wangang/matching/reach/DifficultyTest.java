package wangang.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.guidance.UsualPay;
import wangang.matching.reach.Reach.Cause;
import wangang.matching.reach.Reach.Obstacle;
import wangang.matching.testing.Titles;
import wangang.matching.vocabulary.Subdistricts;

class DifficultyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Documents DOCUMENTS =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);
    private static final Instant PUBLISHED = Instant.parse("2026-11-01T00:00:00Z");
    private static final ReachSettings SETTINGS = new ReachSettings(10, 0.3, 60, 0.5, 0.25);
    private static final UsualPay USUAL = new UsualPay(10_000, 8_000, 12_000, "8,000–12,000 元/月");

    @Test
    void manyPeopleGoodPayAndANewVacancyAreNoDifficulty() {
        var difficulty = of(paying(9_000, 12_000), 50, 0, PUBLISHED);
        assertThat(difficulty.points()).isZero();
        assertThat(difficulty.reasons()).isEmpty();
    }

    @Test
    void everythingTogetherIsTheWholeDifficulty() {
        var difficulty = of(paying(5_000, 6_000), 0, 0, PUBLISHED.plus(Duration.ofDays(90)));
        assertThat(difficulty.points()).isEqualTo(100);
        assertThat(difficulty.reasons())
                .extracting(Obstacle::cause)
                .containsExactly(Cause.FEW_PEOPLE, Cause.PAY, Cause.OPEN_LONG);
        assertThat(difficulty.reasons())
                .extracting(Obstacle::text)
                .containsExactly("合适的求职者不到 5 人，要招 2 人", "薪资低于同类岗位中位数 45%（同类岗位一般为 8,000–12,000 元/月）", "已发布 90 天，还缺 2 人");
    }

    @Test
    void whatIsUnknownIsNoReason() {
        var difficulty = Difficulty.of(paying(5_000, 6_000), PeopleCount.of(50, 200), 0, null, PUBLISHED, SETTINGS);
        assertThat(difficulty.points()).isZero();
    }

    @Test
    void longWaysAreToldButNotCounted() {
        var difficulty = of(paying(9_000, 12_000), 50, 0.6, PUBLISHED);
        assertThat(difficulty.points()).isZero();
        assertThat(difficulty.reasons()).extracting(Obstacle::cause).containsExactly(Cause.FAR);
    }

    private static Difficulty of(VacancyDocument vacancy, int people, double far, Instant now) {
        return Difficulty.of(vacancy, PeopleCount.of(people, 200), far, USUAL, now, SETTINGS);
    }

    private static VacancyDocument paying(int min, int max) {
        var told = aVacancy("会计").with("openings", 2).paying(min, max).published(PUBLISHED);
        return DOCUMENTS.vacancy(JSON.convertValue(told.data(), VacancyEvent.class));
    }
}
