package wangang.portal.office.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Progress.Figures FIGURES = new Progress.Figures(3, 5, 20, 40, 10, 4, 2, 0);

    @Test
    void tellsEachStepOfTheFunnelAsAShareOfTheOneBefore() {
        assertThat(picture("funnel", progress(List.of())).rows())
                .contains(List.of("面试", "4", "40%"), List.of("录用意向", "2", "50%"), List.of("录用", "0", "0%"));
    }

    @Test
    void sharesNothingOfNothing() {
        var none = new Progress.Figures(0, 0, 0, 0, 0, 0, 0, 0);
        var progress = new Progress(null, none, List.of(), List.of(), List.of(), List.of());

        assertThat(picture("funnel", progress).rows()).contains(List.of("面试", "0", ""));
    }

    @Test
    void namesTheTargetsOfSubdistrictsOnlyWhereThereAreAny() {
        var without = new Progress.Part("310105001", "华阳路街道", FIGURES, List.of());
        var with = new Progress.Part(
                "310105002", "江苏路街道", FIGURES, List.of(new Progress.Attainment("OPENINGS", 50, 20, 40)));

        assertThat(picture("subdistricts", progress(List.of(without))).header()).doesNotContain("目标完成");
        assertThat(picture("subdistricts", progress(List.of(without, with)))
                        .rows()
                        .getLast())
                .endsWith("招聘人数 20/50");
    }

    @Test
    void callsSmallSchoolsTogetherOthersAndWhatHasNoNameUnknown() {
        var unknown = new Progress.Part("", "", FIGURES, null);
        var schools = Pictures.of(progress(List.of(unknown)), List.of(new Progress.School(null, 9, 9, 1, 0, 0, 0)));

        assertThat(schools.getLast().rows()).containsExactly(List.of("其他学校", "9", "9", "1", "0", "0", "0"));
        assertThat(picture("subdistricts", progress(List.of(unknown))).rows().getFirst())
                .startsWith("未填写");
    }

    @Test
    void drawsOnlyColumnsThatItsTableHas() {
        for (var picture : Pictures.of(progress(List.of()), List.of())) {
            assertThat(picture.drawn())
                    .allMatch(column -> column < picture.header().size());
        }
    }

    @Test
    void writesFiguresToTheRightAndNamesToTheLeft() {
        var funnel = picture("funnel", progress(List.of()));

        assertThat(funnel.isNumber(0)).isFalse();
        assertThat(funnel.isNumber(1)).isTrue();
        assertThat(funnel.isNumber(2)).isTrue();
    }

    private static Progress progress(List<Progress.Part> subdistricts) {
        return new Progress(null, FIGURES, List.of(), List.of(), List.of(), subdistricts);
    }

    private static Picture picture(String part, Progress progress) {
        return Pictures.of(progress, List.of()).stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
