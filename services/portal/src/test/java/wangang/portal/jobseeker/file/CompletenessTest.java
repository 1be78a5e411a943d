package wangang.portal.jobseeker.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.portal.jobseeker.file.Fit.Evidence;
import wangang.portal.jobseeker.file.Fit.Ground;
import wangang.portal.jobseeker.file.Fit.Improvement;

class CompletenessTest {

    private static final PersonFile BEGUN =
            PersonFile.NONE.with(new PersonFile.Education(null, "080902", "BACHELOR", 2027));

    @Test
    void countsWhatIsFilledIn() {
        var begun = Completeness.of(BEGUN, false, null);
        var further = Completeness.of(BEGUN.withSkills(List.of("Excel"), List.of("英语六级")), true, null);

        assertThat(begun.filled()).isEqualTo(1);
        assertThat(further.filled()).isEqualTo(4);
        assertThat(further.count()).isEqualTo(10);
    }

    @Test
    void putsTheAdditionThatBringsMostFirst() {
        var gains = new Gains(List.of(
                new Fit(
                        List.of(new Improvement("SKILLS", "FILL_IN", 0.05), new Improvement("PAY", "FILL_IN", 0.02)),
                        null),
                new Fit(List.of(new Improvement("SKILLS", "LEARN", 0.08)), null)));

        var open = Completeness.of(BEGUN, true, gains).open();

        assertThat(open.getFirst().name()).isEqualTo("技能");
        assertThat(open.getFirst().gain()).isEqualTo(new Gains.Gain("SKILLS", 2, 8));
        assertThat(open.get(1).name()).isEqualTo("期望月薪");
    }

    @Test
    void saysNothingOfGainsThatAreNotKnown() {
        assertThat(Completeness.of(BEGUN, true, null).open()).allMatch(item -> item.gain() == null);
    }

    @Test
    void doesNotCountAChoiceToWishForLessAsAnAddition() {
        var gains = new Gains(List.of(new Fit(List.of(new Improvement("PAY", "RECONSIDER", 0.1)), null)));

        assertThat(gains.byAdding("PAY")).isEmpty();
        assertThat(gains.byReconsidering()).containsExactly(new Gains.Gain("PAY", 1, 10));
    }

    @Test
    void countsTheSkillsThatAreAskedForAndMissing() {
        var fit = new Fit(
                null,
                List.of(new Evidence(
                        "SKILLS",
                        List.of(
                                new Ground("VACANCY", "Java", true),
                                new Ground("VACANCY", "Kafka", false),
                                new Ground("JOBSEEKER", "Excel", false)))));

        assertThat(new Gains(List.of(fit, fit)).wantedSkills()).containsExactly(new Gains.Wanted("Kafka", 2));
    }
}
