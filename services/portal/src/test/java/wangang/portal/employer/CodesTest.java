package wangang.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.portal.reference.ReferenceTables;

class CodesTest {

    private final Codes codes = new Codes(new ReferenceTables());

    @Test
    void listsWhatIsCalledSoBeforeWhatContainsIt() {
        assertThat(codes.like("majors", "计算机"))
                .extracting(Codes.Code::name)
                .startsWith("计算机类")
                .contains("计算机科学与技术");
    }

    @Test
    void findsCodesByTheirBeginning() {
        assertThat(codes.like("occupations", "2-02-10-03"))
                .extracting(Codes.Code::written)
                .containsExactly("2-02-10-03 计算机软件工程技术人员");
    }

    @Test
    void listsNothingForNothing() {
        assertThat(codes.like("majors", " ")).isEmpty();
        assertThat(codes.like("planets", "火星")).isEmpty();
    }

    @Test
    void takesTheCodeOutOfWhatThePickerWrote() {
        assertThat(codes.codeOf("majors", "0809 计算机类")).isEqualTo("0809");
        assertThat(codes.codeOf("majors", "计算机类")).isEqualTo("0809");
    }

    @Test
    void leavesWhatItDoesNotKnowToTheService() {
        assertThat(codes.codeOf("occupations", "魔法师")).isEqualTo("魔法师");
        assertThat(codes.codeOf("occupations", " ")).isNull();
    }

    @Test
    void knowsClassesAndDisciplinesOfMajors() {
        assertThat(codes.written("majors", "03")).isEqualTo("03 法学");
        assertThat(codes.written("majors", "0301")).isEqualTo("0301 法学类");
        assertThat(codes.written("majors", "9999")).isEqualTo("9999");
    }

    @Test
    void namesAPlaceWithItsDistrict() {
        assertThat(codes.place("310105", "310105005")).isEqualTo("长宁区 周家桥街道");
        assertThat(codes.isElsewhere("330106")).isTrue();
        assertThat(codes.isElsewhere("310105")).isFalse();
    }
}
