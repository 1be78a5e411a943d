package wangang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table against every call that the services describe. */
class ApiScopesTest {

    /** What people answer for: their clients, and the file that an officer verifies. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "GET /accounts/clients",
            "POST /accounts/clients",
            "GET /accounts/clients/scopes",
            "DELETE /accounts/clients/{clientId}",
            "PUT /accounts/clients/{clientId}/scopes",
            "POST /accounts/clients/{clientId}/secret",
            "DELETE /accounts/clients/{clientId}/secret/old",
            "POST /api/employers",
            "PUT /api/employers/{id}",
            "POST /api/policies/notices/seen",
            // Staff is lent by people who answer for it.
            "GET /api/staffing",
            "POST /api/staffing",
            "GET /api/staffing/{id}",
            "PUT /api/staffing/{id}",
            "POST /api/staffing/{id}/withdrawal",
            "POST /api/staffing/{id}/agreements",
            "GET /api/staffing/agreements",
            "GET /api/staffing/agreements/{id}",
            "POST /api/staffing/agreements/{id}/acceptance",
            "POST /api/staffing/agreements/{id}/refusal",
            "POST /api/staffing/agreements/{id}/retraction",
            "GET /api/staffing-matches/{id}");

    private static final ApiScopes SCOPES = ApiScopes.in("api-scopes.yml");

    private record Operation(String call, JsonNode security) {

        boolean isOpenTo(String role) {
            return security.valueStream()
                    .flatMap(requirement -> requirement.path("bearer").valueStream())
                    .anyMatch(name -> name.asString().equals(role));
        }

        /** Nobody's role is asked for. */
        boolean isPublic() {
            return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
        }
    }

    @Test
    void everyCallOfEmployersIsInAScopeOrMeantForPeople() throws Exception {
        var calls = described()
                .filter(operation -> operation.isOpenTo("EMPLOYER"))
                .map(Operation::call)
                .toList();

        assertThat(calls).hasSizeGreaterThan(40);
        assertThat(calls).filteredOn(call -> !isCovered(call)).isSubsetOf(FOR_PEOPLE);
        assertThat(FOR_PEOPLE).noneMatch(ApiScopesTest::isCovered);
    }

    @Test
    void noPublicCallIsInAScope() throws Exception {
        assertThat(described().filter(Operation::isPublic).map(Operation::call))
                .isNotEmpty()
                .noneMatch(ApiScopesTest::isCovered);
    }

    @Test
    void noCallOfOfficersAloneIsInAScope() throws Exception {
        assertThat(described()
                        .filter(operation -> operation.isOpenTo("OFFICER") && !operation.isOpenTo("EMPLOYER"))
                        .map(Operation::call))
                .isNotEmpty()
                .noneMatch(ApiScopesTest::isCovered);
    }

    @Test
    void everyScopeHasANameThatOauthTakesAndAMeaningInChinese() {
        assertThat(SCOPES.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(:[a-z]+)?"));
        assertThat(SCOPES.all()).allSatisfy(scope -> {
            assertThat(scope.meaning()).containsPattern("\\p{IsHan}");
            assertThat(scope.calls()).isNotEmpty().doesNotHaveDuplicates();
        });
        // The column that an issuer keeps them in.
        assertThat(String.join(",", SCOPES.names())).hasSizeLessThan(1000);
    }

    private static boolean isCovered(String call) {
        var parts = call.split(" ", 2);
        var request = new MockHttpServletRequest(parts[0], parts[1].replaceAll("\\{[^}]*}", "some"));
        return !SCOPES.covering(request).isEmpty();
    }

    private static Stream<Operation> described() throws java.io.IOException {
        var api = JsonMapper.shared().readTree(Files.readString(Path.of("../../docs/api/openapi.json")));
        var methods = List.of("get", "post", "put", "delete", "patch");
        return StreamSupport.stream(api.path("paths").properties().spliterator(), false)
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> methods.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue().path("security"))));
    }
}
