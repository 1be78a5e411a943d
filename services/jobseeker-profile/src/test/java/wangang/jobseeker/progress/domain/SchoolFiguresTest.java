package wangang.jobseeker.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchoolFiguresTest {

    @Test
    void aUniversityOfTooFewPeopleIsCountedWithTheOthers() {
        var large = of("甲大学", 5);
        assertThat(SchoolFigures.withoutTheFew(List.of(large, of("乙大学", 4), of(null, 3))))
                .containsExactly(large, of(null, 7));
    }

    @Test
    void othersOfWhomThereAreTooFewTakeTheSmallestUniversityWithThem() {
        var large = of("甲大学", 9);
        assertThat(SchoolFigures.withoutTheFew(List.of(large, of("乙大学", 6), of("丙大学", 2), of("丁大学", 2))))
                .containsExactly(large, of(null, 10));
        assertThat(SchoolFigures.withoutTheFew(List.of(large, of("乙大学", 1)))).containsExactly(of(null, 10));
    }

    @Test
    void whereAllTogetherAreTooFewNothingIsShown() {
        assertThat(SchoolFigures.withoutTheFew(List.of(of("甲大学", 2), of(null, 2))))
                .isEmpty();
        assertThat(SchoolFigures.withoutTheFew(List.of())).isEmpty();
    }

    private static SchoolFigures of(@Nullable String school, long people) {
        return new SchoolFigures(school, people, people, 2 * people, people, people, people);
    }
}
