package wangang.campaign.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {

    private final ReferenceTables tables = new ReferenceTables();

    @ParameterizedTest
    @CsvSource({"6513, I", "65, I", "I, I", "0111, A", "9700, T"})
    void knowsTheTradeOfAnIndustry(String industry, String section) {
        assertThat(tables.tradeOf(industry)).contains(section);
    }

    @Test
    void namesByCode() {
        assertThat(tables.subdistrictName("310105005")).isEqualTo("周家桥街道");
        assertThat(tables.majorName("0809")).isEqualTo("计算机类");
        assertThat(tables.tradeName("I")).isEqualTo("信息传输、软件和信息技术服务业");
        assertThat(tables.majorName("9999")).isEqualTo("9999");
        assertThat(tables.tradeOf("")).isEmpty();
    }
}
