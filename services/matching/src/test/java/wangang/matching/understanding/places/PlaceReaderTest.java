package wangang.matching.understanding.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.understanding.text.Passage;

class PlaceReaderTest {

    private final PlaceReader reader = new PlaceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            近地铁2号线娄山关路站              | STATION     | 娄山关路
            离威宁路地铁站五分钟               | STATION     | 威宁路
            工作地点：长宁区                   | DISTRICT    | 长宁区
            门店在天山路街道                   | SUBDISTRICT | 天山路街道
            驻点新泾镇                         | SUBDISTRICT | 新泾镇
            地址：天山路1999号3号楼            | ADDRESS     | 天山路1999号3号楼
            公司位于长宁路88弄6号              | ADDRESS     | 长宁路88弄6号
            地址：天山路1999号B座              | ADDRESS     | 天山路1999号B座
            面试地址：漕溪路88号，工作地点：天山路5号 | ADDRESS | 天山路5号
            面试地点：徐汇区 工作地点：长宁区  | DISTRICT    | 长宁区
            """)
    void readsWhereTheWorkIs(String text, Place.Kind kind, String name) {
        assertThat(read(text).only(kind).map(Place::name)).hasValue(name);
    }

    @Test
    void givesCodesAndPositions() {
        assertThat(read("天山路街道").only(Place.Kind.SUBDISTRICT).map(Place::code)).hasValue("310105006");
        assertThat(read("2号线娄山关路站").only(Place.Kind.STATION).map(Place::position))
                .hasValueSatisfying(position -> assertThat(position.lat()).isBetween(31.1, 31.3));
    }

    @ParameterizedTest
    @CsvSource({"在娄山关路上班, STATION", "徐家汇商圈, STATION", "二号线产线, STATION", "10号前到岗, ADDRESS"})
    void doesNotTakeRoadsAndQuartersForStations(String text, Place.Kind kind) {
        assertThat(read(text).only(kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"面试地址：漕溪路88号, ADDRESS", "公司地址：徐汇区漕溪路88号, ADDRESS", "面试地点：徐汇区漕溪路88号, DISTRICT", "面试地点在2号线娄山关路站, STATION"
    })
    void doesNotTakeWhereInterviewsAreForTheWorkplace(String text, Place.Kind kind) {
        assertThat(read(text).only(kind)).isEmpty();
    }

    @Test
    void knowsNoSinglePlaceWhereSeveralAreNamed() {
        assertThat(read("长宁区或徐汇区").only(Place.Kind.DISTRICT)).isEmpty();
    }

    private Places read(@Nullable String text) {
        return reader.read(List.of(Passage.text(text == null ? "" : text)));
    }
}
