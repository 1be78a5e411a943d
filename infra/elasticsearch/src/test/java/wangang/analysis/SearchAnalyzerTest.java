package wangang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.analysis.Tokens.terms;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchAnalyzerTest {
    private final Analyzer search = JobAnalyzers.search();

    static Stream<String> members() {
        return Synonyms.get().groups().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("members")
    void knowsEverySynonymAsOneWord(String member) {
        Tokens tokens = Tokens.of(JobAnalyzers.index(), member);
        assertThat(tokens.all().get(0).term()).isEqualTo(member);
        assertThat(tokens.all()).allMatch(seen -> seen.position() == 0);
        assertThat(terms(search, member)).startsWith(member).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"后端,服务端", "空乘,乘务员", "空中乘务员,空乘", "HR,人力资源", "前台,接待", "UI设计,界面设计", "程序员,软件工程师", "会计,会计师", "K8S,kubernetes"
    })
    void addsReviewedSynonyms(String query, String synonym) {
        assertThat(terms(search, query)).contains(synonym);
        assertThat(terms(JobAnalyzers.index(), query)).doesNotContain(synonym);
    }

    @Test
    void putsSynonymsAtThePositionOfTheirWord() {
        Tokens tokens = Tokens.of(search, "Java后端开发工程师");
        assertThat(tokens.positionOf("服务端")).isEqualTo(tokens.positionOf("后端")).isEqualTo(1);
        assertThat(tokens.positionOf("研发")).isEqualTo(tokens.positionOf("开发")).isEqualTo(2);
        assertThat(tokens.positionOf("工程师")).isEqualTo(3);
    }

    @Test
    void asksForWholeWordsOnly() {
        assertThat(terms(search, "工程师")).containsExactly("工程师");
    }

    @Test
    void passesOverFunctionWordsUnlessAlone() {
        assertThat(terms(search, "上海的见习")).doesNotContain("的");
        assertThat(terms(search, "的")).containsExactly("的");
    }

    @ParameterizedTest
    @CsvSource({
        "后端开发,Java后端开发工程师",
        "工程师,Java后端开发工程师",
        "开发工程师,招聘后端开发工程师",
        "乘务员,航空乘务员",
        "软件工程,软件工程专业",
        "三丰,张三丰",
        "C++,Ｃ＋＋开发",
        "node.js,熟悉Node.js等"
    })
    void findsAPhraseWithinAText(String query, String text) {
        assertThat(Phrases.match(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"工程师后端,后端工程师", "空乘,空调乘务"})
    void refusesAPhraseThatIsNotThere(String query, String text) {
        assertThat(Phrases.match(query, text)).isFalse();
    }
}
