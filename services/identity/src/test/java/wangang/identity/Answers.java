package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the service answered. */
final class Answers {

    private Answers() {}

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** A field that the answer must have. */
    static String text(HttpResponse<String> answer, String field) {
        var value = json(answer).path(field).asString("");
        assertThat(value).as("%s of %s", field, answer.body()).isNotEmpty();
        return value;
    }

    /** Where the answer, which must be a redirect, leads. */
    static String locationOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static Map<String, String> queryOf(String location) {
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static SignedJWT jwt(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException notAToken) {
            throw new AssertionError(token, notAToken);
        }
    }

    static JWTClaimsSet claims(String token) {
        try {
            return jwt(token).getJWTClaimsSet();
        } catch (ParseException notAToken) {
            throw new AssertionError(token, notAToken);
        }
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("code").asString("")).isEqualTo(code);
        assertThat(json(answer).path("detail").asString("")).isNotBlank();
    }

    /** An error as OAuth 2 puts it (RFC 6749, 5.2). */
    static void assertOauthError(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("error").asString("")).isEqualTo(error);
    }
}
