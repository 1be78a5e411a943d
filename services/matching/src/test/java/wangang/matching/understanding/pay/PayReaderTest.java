package wangang.matching.understanding.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.understanding.text.Passage;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;

class PayReaderTest {

    private final PayReader reader = new PayReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            店长 8-12K·13薪               | MONTHLY | 8000   | 12000  | 13
            ８－１２Ｋ，十二点上班        | MONTHLY | 8000   | 12000  |
            薪资：6000-8000元/月          | MONTHLY | 6000   | 8000   |
            薪资 1-1.5万/月               | MONTHLY | 10000  | 15000  |
            月薪8千-1.2万                 | MONTHLY | 8000   | 12000  |
            实习补贴150元/天              | DAILY   | 150    | 150    |
            兼职，25元/小时               | HOURLY  | 25     | 25     |
            时薪28-32元                   | HOURLY  | 28     | 32     |
            待遇15-20万/年                | YEARLY  | 150000 | 200000 |
            年薪20万                      | YEARLY  | 200000 | 200000 |
            年薪30w-40w                   | YEARLY  | 300000 | 400000 |
            底薪5000+提成                 | MONTHLY | 5000   |        |
            底薪4000，综合月薪8000-12000  | MONTHLY | 8000   | 12000  |
            底薪4000-5000元/月+提成       | MONTHLY | 4000   |        |
            5000-6000元/月+提成           | MONTHLY | 5000   |        |
            试用期4000-5000元/月          | MONTHLY | 4000   |        |
            试用期4000-5000元/月，转正后6000-8000元/月 | MONTHLY | 6000 | 8000 |
            试用期满后6000-8000元/月      | MONTHLY | 6000   | 8000   |
            工资不低于5,500元             | MONTHLY | 5500   |        |
            月薪五千元                    | MONTHLY | 5000   | 5000   |
            月薪一万五                    | MONTHLY | 15000  | 15000  |
            月薪1万5以上                  | MONTHLY | 15000  |        |
            月薪八千五至一万二千元        | MONTHLY | 8500   | 12000  |
            月薪1万2-1万5，六险一金       | MONTHLY | 12000  | 15000  |
            月薪一万五险一金              | MONTHLY | 10000  | 10000  |
            月薪1万2、负责收银            | MONTHLY | 10000  | 10000  |
            薪资面议                      | NEGOTIABLE |     |        |
            薪资面议，约9-11k             | MONTHLY | 9000   | 11000  |
            """)
    void readsEveryForm(
            String text, PayForm form, @Nullable Integer min, @Nullable Integer max, @Nullable Integer months) {
        assertThat(reader.read(List.of(Passage.text(text))))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(new Pay(form, min, max, months)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "餐补20元/天，房补1000元/月",
                "全勤奖300元/月",
                "负责8K视频的剪辑",
                "公司注册资本5000万元，年销售额20亿",
                "服务500万用户，处理10万条数据",
                "管理预算200万/年",
                "3-5年经验，4-6人团队",
            })
    void doesNotTakeOtherMoneyForPay(String text) {
        assertThat(reader.read(List.of(Passage.text(text)))).isEmpty();
    }

    @Test
    void prefersTheWholeInTheTextToABaseInTheTitle() {
        assertThat(reader.read(List.of(Passage.title("销售（底薪5000+提成）"), Passage.text("综合月薪8000-12000元"))))
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(new Pay(PayForm.MONTHLY, 8_000, 12_000, null)));
    }

    @Test
    void believesTheTitleWhereBothNameTheWhole() {
        assertThat(reader.read(List.of(Passage.title("咖啡师（7-9K）"), Passage.text("月薪6000-8000元"))))
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(new Pay(PayForm.MONTHLY, 7_000, 9_000, null)));
    }

    @Test
    void saysWhereItStands() {
        var title = "咖啡师（7-9K）";
        assertThat(reader.read(List.of(Passage.title(title), Passage.text("会拉花。"))))
                .hasValueSatisfying(found -> assertThat(found.span().of(title)).isEqualTo("7-9K"));
    }
}
