package wangang.documentation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoredApiTest {

    @Test
    void isTheSameInWhateverOrderTheGatewayMergedIt() {
        var one = """
                {"paths":{"/b":{"put":{},"get":{}},"/a":{}},"components":{"schemas":{"Y":{},"X":{}}},"x-unavailable":[]}""";
        var other = """
                {"paths":{"/a":{},"/b":{"get":{},"put":{}}},"components":{"schemas":{"X":{},"Y":{}}},"x-unavailable":[]}""";

        assertThat(StoredApi.text(one)).isEqualTo(StoredApi.text(other)).doesNotContain("x-unavailable");
    }

    @Test
    void refusesADescriptionThatLacksAService() {
        assertThatThrownBy(() -> StoredApi.text("{\"paths\":{},\"x-unavailable\":[\"matching\"]}"))
                .hasMessageContaining("matching");
    }
}
