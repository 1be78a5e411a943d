package wangang.portal.office.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.portal.office.form.Typed;
import wangang.portal.reference.ReferenceTables;

class SchoolFormTest {

    private final SchoolForm forms = new SchoolForm(new ReferenceTables());

    @ParameterizedTest
    @CsvSource({"会计学,120203K", "会计学 120203K,120203K", "0809,0809", "计算机类 0809,0809", "炼金术,炼金术"})
    void understandsMajorsByNameAndByCode(String typed, String code) {
        var form = forms.json(new Typed().with("major.code", typed).with("major.graduates", "60"));

        assertThat(form).containsEntry("majors", List.of(Map.of("majorCode", code, "graduates", 60)));
    }

    @Test
    void leavesOutRowsThatAreEmpty() {
        var typed = new Typed()
                .with("school", " 东华大学 ")
                .with("graduationYear", "2027")
                .with("major.code", "")
                .with("major.graduates", "");

        assertThat(forms.json(typed)).isEqualTo(Map.of("school", "东华大学", "graduationYear", 2027, "majors", List.of()));
    }
}
