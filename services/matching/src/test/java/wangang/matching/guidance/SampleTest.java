package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.guidance.Sample.Case;

class SampleTest {

    @Test
    void aThousandCopiesOfOneEmployerDoNotMakeTheMarket() {
        var cases = new ArrayList<Case>();
        add(cases, "copies", 1_000, 4_000);
        for (int employer = 0; employer < 15; employer++) {
            add(cases, "employer-" + employer, 1, 10_000);
        }
        var middle = sample(cases).middle();

        assertThat(middle.quantile(0.5)).isEqualTo(10_000);
        assertThat(middle.above(4_000)).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void copiesDoNotMakeAGroupLargeEnough() {
        var cases = new ArrayList<Case>();
        add(cases, "copies", 500, 4_000);
        add(cases, "second", 1, 9_000);
        add(cases, "third", 1, 9_000);
        assertThat(sample(cases).isEnough(Guides.SETTINGS)).isFalse();

        add(cases, "fourth", 3, 9_000);
        assertThat(sample(cases).isEnough(Guides.SETTINGS)).isTrue();
    }

    @Test
    void twoEmployersAreNeverEnough() {
        var cases = new ArrayList<Case>();
        add(cases, "first", 50, 8_000);
        add(cases, "second", 50, 9_000);

        assertThat(sample(cases).isEnough(Guides.SETTINGS)).isFalse();
    }

    @Test
    void whereAGroupIsLargeEnoughNobodyMakesUpMoreThanHalfOfIt() {
        var cases = new ArrayList<Case>();
        add(cases, "most", 400, 1_000);
        add(cases, "second", 4, 9_000);
        add(cases, "third", 1, 9_000);
        var sample = sample(cases);

        assertThat(sample.isEnough(Guides.SETTINGS)).isTrue();
        assertThat(sample.middle().above(1_000)).isGreaterThanOrEqualTo(0.5 - 1e-9);
        assertThatThrownBy(() -> new GuidanceSettings(10, 3, 6, 500, 0.6, Duration.ZERO))
                .hasMessageContaining("per-employer");
    }

    @Test
    void endsAndMiddlesAreApart() {
        var sample = sample(List.of(new Case("one", 8_000, 12_001)));

        assertThat(sample.lower().quantile(0.5)).isEqualTo(8_000);
        assertThat(sample.middle().quantile(0.5)).isEqualTo(10_000.5);
        assertThat(sample.upper().quantile(0.5)).isEqualTo(12_001);
    }

    private static Sample sample(List<Case> cases) {
        return new Sample(cases, Guides.SETTINGS.perEmployer());
    }

    private static void add(List<Case> cases, String employer, int many, int pay) {
        for (int number = 0; number < many; number++) {
            cases.add(new Case(employer, pay, pay));
        }
    }
}
