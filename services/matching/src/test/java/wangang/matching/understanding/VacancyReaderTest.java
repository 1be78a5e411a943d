package wangang.matching.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Part;
import wangang.matching.understanding.text.Span;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;

class VacancyReaderTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final String WORDS =
            "本科 大专 及以上 学历 不限 专业 计算机类 法学 （ ） ， 。 ； 、 ： \n 1、 2. 3年 五年 以上 经验 优先 应届 2026届 毕业 两年内 8-12K 元/月 年薪 20万 面议 Java C++ R 、 五险一金 地铁 2号线 长宁区 天山路 12号 岗位职责 任职要求 工作 要求 等 类 学 与 和 /";

    private final VacancyReader reader = VacancyReader.shipped();

    @Test
    void readsAllThatAPostingSays() {
        var title = "Java 后端（9-13K·14薪）";
        var text = "岗位职责：开发票务系统\n任职要求：1、软件工程专业，本科及以上学历，硕士优先；2、2年以上经验；3、熟悉 MySQL\n" + "福利待遇：五险一金、双休\n工作地点：长宁区，近2号线威宁路站";

        var read = reader.read(title, text, ON);

        assertThat(read.majors().requiredCodes()).containsExactly("080902");
        assertThat(read.degree().required()).isNotNull().returns(Degree.BACHELOR, Found::value);
        assertThat(read.degree().preferred()).isNotNull().returns(Degree.MASTER, Found::value);
        assertThat(read.experience().required())
                .isNotNull()
                .satisfies(years -> assertThat(years.value().min()).isEqualTo(2));
        assertThat(read.pay())
                .isNotNull()
                .satisfies(pay -> assertThat(pay.value().form()).isEqualTo(PayForm.MONTHLY));
        assertThat(read.skills().required()).containsExactly("Java", "MySQL");
        assertThat(read.benefits()).extracting(Found::value).containsExactly("十四薪", "五险一金", "周末双休");
        assertThat(read.places().found()).hasSize(2);
    }

    @Test
    void readsATitleWithoutAText() {
        assertThat(reader.read("应届生会计", null, ON).graduateYears().required()).containsExactly(2026);
    }

    @Test
    void neverThrowsForAnyTextAndKeepsEverySpanInside() {
        var random = new Random(20260301);
        var words = WORDS.split(" ", -1);
        for (int round = 0; round < 300; round++) {
            int length = random.nextInt(120);
            var text = random.nextInt(3) == 0
                    ? noise(random, length)
                    : IntStream.range(0, length)
                            .mapToObj(word -> words[random.nextInt(words.length)])
                            .collect(Collectors.joining());
            var title = noise(random, random.nextInt(12));
            var read = reader.read(title, text, ON);
            assertThat(spans(read))
                    .as(text)
                    .allSatisfy(span -> assertThat(span.end())
                            .isLessThanOrEqualTo(span.part() == Part.TITLE ? title.length() : text.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作", "要求", "等", "类", "(", "（学", "本科/", "专业", "3年", "8-", "、", "优先", "Java、", " ", "1、", "路", "12号",
                "年", "，", "学历：", "元", "经验", "\n"
            })
    void neverThrowsForOneWordRepeatedAThousandfold(String word) {
        assertThatCode(() -> reader.read(word.repeat(60), word.repeat(5_000), ON))
                .doesNotThrowAnyException();
    }

    private static String noise(Random random, int length) {
        return random.ints(length, 0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Span> spans(Understood read) {
        return Stream.of(
                        read.skills().found().stream().map(Found::span),
                        read.benefits().stream().map(Found::span),
                        read.places().found().stream().map(Found::span),
                        read.graduateYears().named().stream().map(Found::span),
                        Stream.of(read.degree().required(), read.degree().preferred(), read.pay())
                                .flatMap(Stream::ofNullable)
                                .map(Found::span))
                .flatMap(spans -> spans)
                .toList();
    }
}
