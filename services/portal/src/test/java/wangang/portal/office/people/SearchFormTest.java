package wangang.portal.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.portal.office.form.Typed;
import wangang.portal.reference.ReferenceTables;

class SearchFormTest {

    private final SearchForm forms = new SearchForm(new ReferenceTables());

    @Test
    void takesTheCodesOutOfWhatWasPicked() {
        var query = forms.query(new Typed()
                .with("purpose", "EMPLOYMENT_SERVICE")
                .with("subdistrict", "周家桥街道 310105005")
                .with("major", "软件工程 080902"));

        assertThat(query.getFirst("purpose")).isEqualTo("EMPLOYMENT_SERVICE");
        assertThat(query.getFirst("subdistrict")).isEqualTo("310105005");
        assertThat(query.getFirst("major")).isEqualTo("080902");
    }

    @Test
    void findsTheCodeOfANameAndTakesClassesAndDisciplines() {
        assertThat(forms.query(new Typed().with("subdistrict", "周家桥街道")).getFirst("subdistrict"))
                .isEqualTo("310105005");
        assertThat(forms.query(new Typed().with("major", "0809")).getFirst("major"))
                .isEqualTo("0809");
        assertThat(forms.query(new Typed().with("major", "工学 08")).getFirst("major"))
                .isEqualTo("08");
    }

    @Test
    void leavesWhatNamesNothingForTheServiceToRefuse() {
        assertThat(forms.query(new Typed().with("major", "潮汐学")).getFirst("major"))
                .isEqualTo("潮汐学");
    }

    @Test
    void asksNothingThatWasNotTyped() {
        assertThat(forms.query(new Typed().with("purpose", " ")).getFirst("purpose"))
                .isNull();
    }
}
