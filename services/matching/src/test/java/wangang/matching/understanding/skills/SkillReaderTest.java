package wangang.matching.understanding.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.understanding.text.Passage;

class SkillReaderTest {

    private final SkillReader reader = new SkillReader(Skills.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：熟悉 Java、Spring Boot 与 MySQL         | Java Spring·Boot MySQL
            任职要求：JavaScript 精通                         | JavaScript
            任职要求：熟悉Python、R、Go                       | Python R语言 Go
            任职要求：掌握C、C++或C#                          | C语言 C++ C#
            任职要求：会用PS、CorelDRAW修图                   | Photoshop CorelDRAW 修图
            任职要求：持有C1驾照和健康证                      | C1驾照 健康证
            任职要求：英语六级，普通话二级甲等                | 英语六级 普通话二级甲等
            任职要求：有初级会计职称，会用金蝶                | 初级会计职称 金蝶
            任职要求：Let's go, let's R&D, C端产品            |
            任职要求：思维敏捷，一切配合门店                  |
            任职要求：无需懂英语，不要求会Photoshop           |
            任职要求：英语水平不限                            |
            岗位职责：使用Excel登记                           |
            福利待遇：英语培训                                |
            """)
    void readsWhatIsRequired(String text, @Nullable String names) {
        var expected = names == null
                ? List.of()
                : List.of(names.split(" ", -1)).stream()
                        .map(name -> name.replace('·', ' '))
                        .toList();
        assertThat(read(text).required()).isEqualTo(expected);
    }

    @Test
    void keepsPreferencesAndDutiesApart() {
        var read = read("岗位职责：用Excel做报表\n任职要求：会SQL，懂Tableau者优先");
        assertThat(read.required()).containsExactly("SQL");
        assertThat(read.preferred()).containsExactly("Tableau");
        assertThat(read.mentioned()).contains("Excel");
    }

    @Test
    void takesTheStrongestOfSeveralMentions() {
        var read = read("岗位职责：写Python脚本\n加分项：Python\n任职要求：精通Python");
        assertThat(read.required()).containsExactly("Python");
        assertThat(read.preferred()).isEmpty();
    }

    @Test
    void leavesGeneralVirtuesOut() {
        assertThat(read("任职要求：良好的沟通能力和团队合作精神").required()).isEmpty();
    }

    @Test
    void leavesWhatWasReadAsSomethingElse() {
        var passage = Passage.text("任职要求：统计学专业");
        assertThat(reader.read(List.of(passage), List.of()).required()).containsExactly("统计学");
        assertThat(reader.read(List.of(passage), List.of(passage.span(5, 8))).required())
                .isEmpty();
    }

    private SkillRequirement read(String text) {
        return reader.read(List.of(Passage.text(text)), List.of());
    }
}
