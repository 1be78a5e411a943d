package wangang.portal.jobseeker.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.portal.jobseeker.file.ExperiencesForm.Row;
import wangang.portal.week.Week;
import wangang.portal.week.WeekSlot;

class FormsTest {

    @Test
    void readsSeveralTextsFromOneInput() {
        assertThat(Lines.of(" Excel、数据分析，Excel;\n 视频剪辑 ")).containsExactly("Excel", "数据分析", "视频剪辑");
        assertThat(Lines.of(null)).isEmpty();
    }

    @Test
    void leavesOutRowsInWhichNothingWasTyped() {
        var form = form(Row.EMPTY, row("店员"), new Row(" ", null, "", null, null));

        assertThat(form.told()).extracting(PersonFile.Experience::title).containsExactly("店员");
    }

    @Test
    void addsARowAfterThoseThatSaySomething() {
        assertThat(form(row("店员"), Row.EMPTY).withOneMore().experiences()).containsExactly(row("店员"), Row.EMPTY);
    }

    @Test
    void removesTheRowThatIsPointedAt() {
        assertThat(form(row("店员"), row("助教")).without(0).rows()).containsExactly(row("助教"));
        assertThat(form(row("店员")).without(7).rows()).hasSize(1);
    }

    @Test
    void keepsThePlaceOfTheHomeWhileItsSubdistrictStays() {
        var home = new PersonFile.Home("310105005", 31.2, 121.4);
        var before = new PersonFile.Wishes(null, null, null, null, home, null, null, null);

        assertThat(wishes("310105005").wishes(before, null, null).home()).isEqualTo(home);
        assertThat(wishes("310105001").wishes(before, null, null).home())
                .isEqualTo(new PersonFile.Home("310105001", null, null));
        assertThat(wishes(null).wishes(before, null, null).home()).isNull();
    }

    @Test
    void addsAnOccupationOnce() {
        var told = wishes(null).wishes(PersonFile.Wishes.NONE, "2-02-10-03", null);

        assertThat(told.occupationCodes()).containsExactly("2-02-10-03");
    }

    private static ExperiencesForm form(Row... rows) {
        return new ExperiencesForm(List.of(rows), null, null, null);
    }

    @Test
    void readsTickedHoursAndKeepsThoseThatAreNoPartOfADay() {
        var saturday = new WeekSlot("SATURDAY", "08:00", "12:00");
        var sunday = new WeekSlot("SUNDAY", "09:00", "11:00");
        var form = wishes(null);

        assertThat(form.wishes(PersonFile.Wishes.NONE, null, null).availability())
                .containsExactly(saturday, sunday);
        assertThat(form.isFree("SATURDAY", new Week.Part("上午", "08:00", "12:00")))
                .isTrue();
        assertThat(form.otherHours()).containsExactly(sunday);
    }

    private static Row row(String title) {
        return new Row(title, null, "2025-07", null, null);
    }

    private static WishesForm wishes(@Nullable String home) {
        return new WishesForm(
                null,
                List.of("2-02-10-03"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("SATURDAY 08:00-12:00", "SUNDAY 09:00-11:00", "SUNDAY"),
                null,
                home,
                null,
                null,
                null);
    }
}
