package wangang.portal.jobseeker.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import wangang.portal.reference.Choice;
import wangang.portal.reference.Choices;
import wangang.portal.reference.ReferenceTables;

class MeantTest {

    private static final String SOFTWARE = "080902";

    private final ReferenceTables tables;
    private final Choices choices;

    MeantTest() {
        try (var context = new AnnotationConfigApplicationContext("wangang.portal.reference")) {
            this.tables = context.getBean(ReferenceTables.class);
            this.choices = context.getBean(Choices.class);
        }
    }

    @Test
    void isClearForAnExactNameWithoutScripts() {
        assertThat(meant("软件工程", null, null)).isEqualTo(new Meant(SOFTWARE, java.util.List.of(), false));
    }

    @Test
    void takesTheCodeThatWasTakenWithTheName() {
        assertThat(meant("软件工程", SOFTWARE, null).code()).isEqualTo(SOFTWARE);
    }

    @Test
    void doesNotTakeTheCodeOfANameThatWasChangedSince() {
        assertThat(meant("会计学", SOFTWARE, null).code()).isEqualTo("120203K");
    }

    @Test
    void offersWhatMayBeMeant() {
        var meant = meant("ruanjian", null, null);

        assertThat(meant.clear()).isFalse();
        assertThat(meant.candidates()).extracting(Choice::code).contains(SOFTWARE);
    }

    @Test
    void takesWhatWasChosenAmongThese() {
        assertThat(meant("ruanjian", null, SOFTWARE).code()).isEqualTo(SOFTWARE);
    }

    @Test
    void saysThatANameIsUnknown() {
        assertThat(meant("没有这个专业", null, null)).isEqualTo(new Meant(null, java.util.List.of(), true));
    }

    @Test
    void takesNothingForNothing() {
        assertThat(meant(" ", SOFTWARE, null)).isEqualTo(Meant.NOTHING);
    }

    private Meant meant(@Nullable String typed, @Nullable String taken, @Nullable String chosen) {
        return Meant.in(tables.majors(), choices, "majors", typed, taken, chosen);
    }
}
