package wangang.demodata.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gets bearer tokens: for clients by their secret, for demo accounts by the operator. */
public final class Tokens {

    public static final String OPERATOR = "wangang-operator";

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Held(String token, Instant until) {}

    private final Gateway gateway;
    private final String operatorSecret;
    private @Nullable Held operator;

    public Tokens(Gateway gateway, String operatorSecret) {
        this.gateway = gateway;
        this.operatorSecret = operatorSecret;
    }

    /** A token that speaks for a demo account. */
    public String of(String account, Role role) {
        var request = Map.of("account", account, "role", role);
        var answer = gateway.send(Call.post("/accounts/demo-tokens", request).bearing(operator()));
        return read("Asking for a demo token", answer);
    }

    /** A token of a client of its own (client credentials). */
    public String ofClient(String id, String secret) {
        return read("The login of client " + id, login(id, secret));
    }

    /** The account that a token speaks for. */
    public static String accountOf(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new GatewayFailure("The identity service issued a token that is no JWT.");
        }
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return Json.read(claims).path("sub").asString("");
    }

    /** The operator's own token, renewed before it expires. */
    public synchronized String operator() {
        if (operator == null || Instant.now().isAfter(operator.until())) {
            var answer = login(OPERATOR, operatorSecret);
            var lifetime = Duration.ofSeconds(answer.json().path("expires_in").asLong(60));
            operator = new Held(
                    read("The login of the operator", answer),
                    Instant.now().plus(lifetime).minus(MARGIN));
        }
        return operator.token();
    }

    private Answer login(String id, String secret) {
        var pair =
                URLEncoder.encode(id, StandardCharsets.UTF_8) + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return gateway.send(Call.post("/oauth2/token", "grant_type=client_credentials")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
    }

    /** The token in an answer. */
    public static String read(String action, Answer answer) {
        var body = answer.json();
        var token = body.path("access_token").asString(body.path("accessToken").asString(""));
        if (!answer.isDone() || token.isEmpty()) {
            throw GatewayFailure.refused(action, answer);
        }
        return token;
    }
}
