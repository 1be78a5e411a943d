package wangang.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {

    private final ReferenceTables tables = new ReferenceTables();

    @ParameterizedTest
    @CsvSource({"310105,长宁区", "310000,上海市", "440300,广东省", "990000,990000", "3,3", ","})
    void namesTheDistrictOrElseTheProvince(String code, String name) {
        assertThat(tables.regionOf(code)).isEqualTo(name == null ? "" : name);
    }
}
