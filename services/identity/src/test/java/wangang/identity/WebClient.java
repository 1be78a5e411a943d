package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code wangang-web} as it signs people in: authorization code with PKCE (RFC 7636). */
final class WebClient {

    static final String ID = "wangang-web";
    static final String REDIRECT = RunningIdentity.ISSUER + "/signed-in";
    static final String VERIFIER = "a-verifier-that-is-longer-than-forty-three-characters-0";

    private final RunningIdentity identity;

    WebClient(RunningIdentity identity) {
        this.identity = identity;
    }

    static String authorization() {
        return authorization(Map.of());
    }

    /** The address that asks for a code; a change to an empty value leaves a parameter out. */
    static String authorization(Map<String, String> changes) {
        var wish = new LinkedHashMap<String, String>();
        wish.put("response_type", "code");
        wish.put("client_id", ID);
        wish.put("scope", "openid");
        wish.put("redirect_uri", REDIRECT);
        wish.put("state", "where I was");
        wish.put("code_challenge", challenge());
        wish.put("code_challenge_method", "S256");
        wish.putAll(changes);
        wish.values().removeIf(String::isEmpty);
        return "/oauth2/authorize?" + Form.encode(wish);
    }

    /** A registered person signs in; the answer has all tokens. */
    HttpResponse<String> signIn(String username) {
        return exchange(codeFor(username));
    }

    String codeFor(String username) {
        var browser = new Browser(identity);
        assertThat(Answers.locationOf(browser.get(authorization()))).isEqualTo("/login");
        var signedIn = Answers.locationOf(browser.signIn(username, Browser.PASSWORD));
        assertThat(signedIn).isEqualTo(authorization());
        return codeIn(Answers.locationOf(browser.get(signedIn)));
    }

    static String codeIn(String location) {
        assertThat(location).startsWith(REDIRECT + "?");
        var answer = Answers.queryOf(location);
        assertThat(answer).containsEntry("state", "where I was");
        return String.valueOf(answer.get("code"));
    }

    HttpResponse<String> exchange(String code) {
        return exchange(code, Map.of());
    }

    /** A change to an empty value leaves a parameter out. */
    HttpResponse<String> exchange(String code, Map<String, String> changes) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", ID);
        form.put("code", code);
        form.put("redirect_uri", REDIRECT);
        form.put("code_verifier", VERIFIER);
        form.putAll(changes);
        form.values().removeIf(String::isEmpty);
        return identity.postForm("/oauth2/token", form);
    }

    HttpResponse<String> refresh(String token) {
        return identity.postForm(
                "/oauth2/token", Map.of("grant_type", "refresh_token", "client_id", ID, "refresh_token", token));
    }

    HttpResponse<String> revoke(String token) {
        return identity.postForm("/oauth2/revoke", Map.of("client_id", ID, "token", token));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
