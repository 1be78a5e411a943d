package wangang.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import wangang.localstack.parts.Machine;

/** Signed bearer tokens as the issuer would give, and the key set that services check them with. */
public final class TestTokens {

    private static final String ISSUER = "http://issuer.test";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final RSAKey KEY = key();
    private static final int PORT = serveKeys();

    private TestTokens() {}

    public static String employer(String account) {
        return token(account, List.of("EMPLOYER"), List.of(), HOUR);
    }

    public static String jobseeker(String account) {
        return token(account, List.of("JOBSEEKER"), List.of(), HOUR);
    }

    /** Of an employer's API client, by client credentials. */
    public static String client(String account, String clientId, String scope) {
        return signed(claims(account, List.of("EMPLOYER"), List.of(), HOUR)
                .claim("client_id", clientId)
                .claim("scope", scope)
                .build());
    }

    /** No subdistrict means the whole district. */
    public static String officer(String... subdistricts) {
        return token("officer-1", List.of("OFFICER"), List.of(subdistricts), HOUR);
    }

    public static String service() {
        return token("service-1", List.of("SERVICE"), List.of(), HOUR);
    }

    /** Expired an hour ago, beyond every allowance for clocks. */
    public static String expired(String account, String role) {
        return token(account, List.of(role), List.of(), HOUR.negated());
    }

    static Map<String, Object> verification() {
        return Map.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                "http://127.0.0.1:" + PORT + "/jwks");
    }

    private static String token(String account, List<String> roles, List<String> subdistricts, Duration life) {
        return signed(claims(account, roles, subdistricts, life).build());
    }

    private static JWTClaimsSet.Builder claims(
            String account, List<String> roles, List<String> subdistricts, Duration life) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account)
                .issueTime(Date.from(now.minus(HOUR.multipliedBy(2))))
                .expirationTime(Date.from(now.plus(life)))
                .claim("roles", roles)
                .claim("subdistricts", subdistricts);
    }

    private static String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int serveKeys() {
        try {
            var server = HttpServer.create(new InetSocketAddress(Machine.loopback(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.setExecutor(Thread::startVirtualThread);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
