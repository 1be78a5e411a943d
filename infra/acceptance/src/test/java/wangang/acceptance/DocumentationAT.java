package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.demodata.http.Call;
import wangang.demodata.http.Role;

/** What is written about the API is what it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentationAT {

    private static final Path STORED = Path.of("../../docs/api/openapi.json");

    private final Platform platform = Platform.fromEnvironment();
    private final DescribedApi api = new DescribedApi(served());
    private final Map<String, String> tokens = tokens();

    @Test
    void theStoredDescriptionIsTheOneThatIsServed() throws IOException {
        var stored = JsonMapper.shared().readTree(Files.readString(STORED));

        assertThat(api.node())
                .as("docs/api/openapi.json is stale: run ./wangang docs and commit what it writes")
                .isEqualTo(stored);
    }

    @Test
    void whatNeedsATokenIsRefusedWithoutOneAndWhatNeedsNoneIsNot() {
        var answers = new SoftAssertions();
        for (var operation : api.operations()) {
            int status = platform.send(operation.call()).status();
            answers.assertThat(status == 401)
                    .as("%s without a token answered %d, which its description does not say", operation.title(), status)
                    .isEqualTo(!operation.open());
        }
        answers.assertAll();
    }

    @Test
    void whatIsForOthersIsRefusedToEveryRoleThatIsNotNamed() {
        var answers = new SoftAssertions();
        for (var operation : api.operations()) {
            tokens.forEach((role, token) -> {
                if (!operation.roles().isEmpty() && !operation.roles().contains(role)) {
                    var answer = platform.send(operation.call().bearing(token));
                    answers.assertThat(answer.status())
                            .as("%s as %s: %s", operation.title(), role, answer.body())
                            .isEqualTo(403);
                }
            });
        }
        answers.assertAll();
    }

    /** A service that is asked for the first time may take longer than the gateway waits for it. */
    private JsonNode served() {
        return Awaitility.await("every service to describe itself")
                .atMost(2, TimeUnit.MINUTES)
                .pollInterval(1, TimeUnit.SECONDS)
                .until(
                        this::description,
                        served -> served.remove("x-unavailable").isEmpty());
    }

    private ObjectNode description() {
        var answer = platform.expect("Reading the description", Call.get("/v3/api-docs"));
        return (ObjectNode) JsonMapper.shared().readTree(answer.body());
    }

    private Map<String, String> tokens() {
        var all = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            all.put(role.name(), platform.tokens().of(UUID.randomUUID().toString(), role));
        }
        all.put("SERVICE", platform.tokens().operator());
        return all;
    }
}
