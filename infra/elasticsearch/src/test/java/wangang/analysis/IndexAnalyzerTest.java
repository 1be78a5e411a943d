package wangang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.analysis.Tokens.terms;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexAnalyzerTest {
    private final Analyzer index = JobAnalyzers.index();

    @Test
    void findsTheLongestWordsAndTheWordsInsideThem() {
        assertThat(terms(index, "后端开发工程师")).contains("后端开发", "后端", "开发", "工程师");
        assertThat(terms(index, "计算机科学与技术专业")).contains("计算机科学与技术", "计算机", "科学", "技术", "专业");
        assertThat(terms(index, "航空乘务员")).contains("航空乘务员", "航空", "乘务员");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"后端", "前端", "全栈", "运维", "跟单", "外贸", "空乘", "地勤", "见习", "应届", "产品经理", "新媒体", "直播", "软件工程", "北新泾"})
    void keepsTheWordsOfTheJobMarket(String word) {
        assertThat(terms(index, "招聘" + word + "岗位")).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c++", "c#", ".net", "asp.net", "node.js", "vue.js", "java", "5g", "k8s", "r&d", "b2b", "mysql", "2.5"
            })
    void keepsTechnicalNamesWhole(String name) {
        assertThat(terms(index, "熟悉" + name + "，有经验")).contains(name);
        assertThat(terms(index, name.toUpperCase(Locale.ROOT) + "/Go")).contains(name, "go");
    }

    @Test
    void findsAProductWithoutItsVersion() {
        assertThat(terms(index, "python3、vue3")).contains("python3", "python", "vue3", "vue");
    }

    @Test
    void separatesListNumbersFromWords() {
        assertThat(terms(index, "1.Leading 2.Java开发")).contains("1", "leading", "2", "java", "开发");
    }

    @Test
    void foldsWidthAndCase() {
        assertThat(terms(index, "ＪａｖＡ工程师")).startsWith("java", "工程师");
        assertThat(terms(index, "㈱")).containsExactly("株");
    }

    @ParameterizedTest
    @CsvSource({"张三丰的简历,三丰", "联系龘靐先生,龘靐", "联系龘靐先生,靐", "𠮷野家,𠮷"})
    void findsUnknownNames(String text, String part) {
        assertThat(terms(index, text)).contains(part);
    }

    @Test
    void leavesOneGapFreeChainOfPositionsForPhrases() {
        Tokens tokens = Tokens.of(index, "Java后端开发工程师");
        assertThat(tokens.positionOf("java")).isZero();
        assertThat(tokens.positionOf("后端开发")).isEqualTo(1);
        assertThat(tokens.positionOf("后端")).isEqualTo(1);
        assertThat(tokens.positionOf("开发")).isEqualTo(2);
        assertThat(tokens.positionOf("工程师")).isEqualTo(3);
    }

    @Test
    void pointsToTheOriginalTextThroughFolding() {
        String text = "① ﬁｇｍａ 设计";
        assertThat(Tokens.of(index, text).all())
                .extracting(seen -> text.substring(seen.start(), seen.end()))
                .containsExactly("①", "ﬁｇｍａ", "设计");
    }

    @Test
    void keepsEveryCharacterOfAChineseTextFindable() {
        String text = "负责航空公司地面服务与旅客值机龘事务";
        boolean[] covered = new boolean[text.length()];
        Tokens.of(index, text).all().forEach(seen -> Arrays.fill(covered, seen.start(), seen.end(), true));
        assertThat(covered).containsOnly(true);
    }
}
