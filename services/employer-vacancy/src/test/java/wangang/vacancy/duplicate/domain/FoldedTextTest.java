package wangang.vacancy.duplicate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ｊａｖａ　工程师（后端）|java工程师后端",
                "Java工程师【后端】★急聘★|java工程师后端急聘",
                "①负责　ＡＰＩ设计；|1负责api设计",
                "C++ 开发|c++开发",
                "C# 开发|c#开发",
                "𠮷野家 店长|𠮷野家店长"
            })
    void keepsWhatIsRead(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }

    @Test
    void nothingButSignsIsNothing() {
        assertThat(FoldedText.of("\r\n\t …—★\u200B")).isEmpty();
    }
}
