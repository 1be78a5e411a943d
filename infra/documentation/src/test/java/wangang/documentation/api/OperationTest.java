package wangang.documentation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OperationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                            | anybody, without a token
            [{},{"bearer":[]}]                            | anybody; a token may show more
            [{"bearer":[]}]                               | any token
            [{"bearer":["OFFICER"]},{"bearer":["CLERK"]}] | CLERK or OFFICER
            """)
    void saysInWordsWhoMayCall(String requirements, String words) {
        var json = JsonMapper.shared();
        var operation = json.createObjectNode().set("security", json.readTree(requirements));

        assertThat(new Operation("GET", "/", operation).whoMayCall()).isEqualTo(words);
    }
}
