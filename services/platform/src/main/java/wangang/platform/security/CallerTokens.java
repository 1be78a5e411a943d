package wangang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads a caller from a token; claims of an unexpected type count as absent. */
final class CallerTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final SecuritySettings settings;

    CallerTokens(SecuritySettings settings) {
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var authorities = texts(token, settings.rolesClaim()).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(token, authorities);
    }

    @Nullable
    Caller callerOf(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken bearer) {
            var token = bearer.getToken();
            var account = token.getSubject();
            if (account != null && !account.isBlank()) {
                return new Caller(
                        account, texts(token, settings.rolesClaim()), texts(token, settings.subdistrictsClaim()));
            }
        }
        return null;
    }

    private static Set<String> texts(Jwt token, String claim) {
        return token.getClaim(claim) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.copyOf(List.of());
    }
}
