package wangang.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Puts the tokens of a sign-in away; the session gets no more than the row's id. */
@Component
class TokenKeeping implements OAuth2AuthorizedClientRepository {

    static final String HELD = "wangang.tokens";

    private final HeldTokens tokens;

    TokenKeeping(HeldTokens tokens) {
        this.tokens = tokens;
    }

    static HeldTokens.Pair pairOf(
            org.springframework.security.oauth2.core.OAuth2AccessToken access,
            org.springframework.security.oauth2.core.@Nullable OAuth2RefreshToken refresh) {
        var expires = Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH);
        return new HeldTokens.Pair(access.getTokenValue(), refresh == null ? "" : refresh.getTokenValue(), expires);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pair = pairOf(client.getAccessToken(), client.getRefreshToken());
        request.getSession().setAttribute(HELD, tokens.keep(UUID.fromString(person.getName()), pair));
    }

    /** Nobody asks for them this way: {@link SignedIn} hands out what a call needs. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(HELD) instanceof UUID id) {
            tokens.remove(id);
            session.removeAttribute(HELD);
        }
    }
}
