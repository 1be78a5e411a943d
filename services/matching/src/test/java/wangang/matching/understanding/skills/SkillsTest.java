package wangang.matching.understanding.skills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsTest {

    private final Skills skills = Skills.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java                | Java
            JAVA开发            | Java
            Ｊａｖａ            | Java
            Spring boot         | Spring Boot
            springboot          | Spring Boot
            CPP                 | C++
            golang              | Go
            R                   | R语言
            python3             | Python
            machine learning    | 机器学习
            熟练使用Excel       | Excel
            office              | 办公软件
            CET-6               | 英语六级
            大学英语六级        | 英语六级
            会计上岗证          | 会计从业资格证
            CPA                 | 注册会计师
            教师资格证书        | 教师资格证
            C1                  | C1驾照
            PS                  | Photoshop
            量子织布            | 量子织布
            """)
    void givesWhatIsTypedItsCanonicalName(String typed, String name) {
        assertThat(skills.canonical(typed)).isEqualTo(name);
    }
}
