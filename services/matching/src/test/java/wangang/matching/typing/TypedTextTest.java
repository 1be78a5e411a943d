package wangang.matching.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.typing.OpenVacancies.VOCABULARY;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.typing.Reading.How;

class TypedTextTest {

    private static final String[] SCRAPS = {
        "会计", "kuai", "ji", "shi", "java", "kaifa", "前段", "工程师", "師", "Ｊａｖａ", " ", "'", "\u0000", "\uD83D", "😀", "a",
        "zh", "ng", "1", "+", "#", "记", "末", "g", "c", "s", "上海", "，", "ﷺ", "İ"
    };

    @ParameterizedTest
    @CsvSource({
        "kuaijishi, 会计师",
        "kuai ji shi, 会计师",
        "KUAIJISHI, 会计师",
        "ｋｕａｉｊｉｓｈｉ, 会计师",
        "huijishi, 会计师",
        "kaifa, 开发",
        "java kaifa, java开发",
        "javakaifa, java开发",
        "hangkongchengwuyuan, 航空乘务员",
        "会计shi, 会计师",
        "qianduan工程师, 前端工程师",
        "qianduangongchengshi, 前端工程师",
    })
    void readsPinyin(String typed, String meant) {
        var reading = TypedText.understand(VOCABULARY, typed);

        assertThat(reading.text()).isEqualTo(meant);
        assertThat(reading.how()).isEqualTo(How.PINYIN);
        assertThat(reading.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"kjs, 会计师", "qdgcs, 前端工程师", "hkcwy, 航空乘务员"})
    void takesInitialsForAWordButNotForCertain(String typed, String meant) {
        var reading = TypedText.understand(VOCABULARY, typed);

        assertThat(reading.text()).isEqualTo(meant);
        assertThat(reading.how()).isEqualTo(How.INITIALS);
        assertThat(reading.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "会记师, 会计师",
        "会记, 会计",
        "前段工程师, 前端工程师",
        "前段开发工程师, 前端开发工程师",
        "高级前段, 高级前端",
        "乘物员, 乘务员",
        "养老户理员, 养老护理员",
        "养老护员, 养老护理员",
        "养老理护员, 养老护理员",
        "财务会记, 财务会计",
        "pyhton, python",
        "kuaijishii, 会计师",
    })
    void mendsWrongCharacters(String typed, String meant) {
        assertThat(TypedText.understand(VOCABULARY, typed).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"會計師, 会计师", "軟體工程師, 软件工程师", "前端開發, 前端开发"})
    void readsTraditionalCharacters(String typed, String meant) {
        assertThat(TypedText.understand(VOCABULARY, typed).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会计师",
                "Java",
                "java 会计",
                "Ｊａｖａ",
                "BD",
                "Spring Boot",
                "上海",
                "航空",
                "前端",
                "养老 护理",
                "",
                "   ",
                "CPA",
                "c++",
                "Rust",
                "外星生物学",
                "2024",
                "一个很长很长的句子里面有会记师三个字但是这里不应该猜测任何东西因为它太长了真的太长了"
            })
    void leavesWhatIsKnownOrCannotBeRead(String typed) {
        var reading = TypedText.understand(VOCABULARY, typed);

        assertThat(reading.text()).isEqualTo(typed.strip());
        assertThat(reading.isCorrected()).isFalse();
    }

    @Test
    void namesTheWordsThatItChanged() {
        assertThat(TypedText.understand(VOCABULARY, "java 会记师").changed()).containsExactly("会记师");
    }

    @Test
    void knowsTheWordsOfWorkBeforeAnyVacancyIsOpen() {
        var words = new VocabularyMaking().of(OpenWords.NONE);

        assertThat(TypedText.understand(words, "会记师").text()).isEqualTo("会计师");
    }

    @Test
    void neverFailsAndReadsItsOwnTextAsItIs() {
        var random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            var typed = new StringBuilder();
            for (int scraps = random.nextInt(8); scraps >= 0; scraps--) {
                typed.append(
                        random.nextInt(10) == 0
                                ? Character.toString(random.nextInt(0x3000))
                                : SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            var once = TypedText.understand(VOCABULARY, typed.toString());
            var twice = TypedText.understand(VOCABULARY, once.text());

            assertThat(twice.text()).as("of %s", once).isEqualTo(once.text());
            assertThat(twice.isCorrected()).as("of %s", once).isFalse();
        }
    }
}
