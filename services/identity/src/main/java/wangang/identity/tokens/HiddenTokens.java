package wangang.identity.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** Sign-ins as they are stored: hashes in place of tokens, so that whoever reads the database can sign in as nobody. */
final class HiddenTokens {

    private static final String MARK = "{sha256}";

    private static final List<Class<? extends OAuth2Token>> KINDS = List.of(
            OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class, OidcIdToken.class);

    private HiddenTokens() {}

    /** Without salt: what is hashed is random and long, or signed. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return MARK + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static OAuth2Authorization hide(OAuth2Authorization authorization) {
        var hidden = OAuth2Authorization.from(authorization);
        for (var kind : KINDS) {
            var held = authorization.getToken(kind);
            if (held != null && !held.getToken().getTokenValue().startsWith(MARK)) {
                hidden.token(with(held.getToken(), hash(held.getToken().getTokenValue())));
            }
        }
        return hidden.build();
    }

    /** Puts a token that was shown back into its place. */
    static OAuth2Authorization reveal(OAuth2Authorization hidden, String token) {
        var held = hidden.getToken(hash(token));
        return held == null
                ? hidden
                : OAuth2Authorization.from(hidden)
                        .token(with(held.getToken(), token))
                        .build();
    }

    private static OAuth2Token with(OAuth2Token token, String value) {
        var issued = Objects.requireNonNull(token.getIssuedAt());
        var expires = Objects.requireNonNull(token.getExpiresAt());
        return switch (token) {
            case OAuth2AuthorizationCode code -> new OAuth2AuthorizationCode(value, issued, expires);
            case OAuth2AccessToken access ->
                new OAuth2AccessToken(access.getTokenType(), value, issued, expires, access.getScopes());
            case OAuth2RefreshToken refresh -> new OAuth2RefreshToken(value, issued, expires);
            case OidcIdToken id -> new OidcIdToken(value, issued, expires, id.getClaims());
            default -> throw new IllegalArgumentException(token.getClass().getName());
        };
    }
}
