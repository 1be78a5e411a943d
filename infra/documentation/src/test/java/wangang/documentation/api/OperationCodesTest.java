package wangang.documentation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.documentation.Planted;
import wangang.documentation.problems.Refusals;

class OperationCodesTest {

    private final OperationCodes codes =
            new OperationCodes(Planted.code(), Refusals.in(Planted.code()).found());

    @Test
    void namesTheOneConstantThatIsReachedAndNotItsNeighbours() {
        assertThat(codes.of(operation("GET", "/api/shelf/{id}"))).containsExactly("shelf/gone");
    }

    @Test
    void followsRulesThatStandInAListAsReferencesOrObjects() {
        assertThat(codes.of(operation("POST", "/api/shelf"))).containsExactly("shelf/negative", "shelf/too-many");
    }

    @Test
    void knowsWhenNobodyAnswersAnOperation() {
        assertThat(codes.hasHandler(operation("GET", "/api/shelf/{id}"))).isTrue();
        assertThat(codes.hasHandler(operation("DELETE", "/api/shelf/{id}"))).isFalse();
    }

    private static Operation operation(String method, String path) {
        return new Operation(method, path, JsonMapper.shared().createObjectNode());
    }
}
