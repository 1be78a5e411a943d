package wangang.identity.tokens;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.identity.accounts.Role;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

/** Tokens for any account, so that a demo can be loaded. Exists only where it is switched on. */
@RestController
@ConditionalOnBooleanProperty("wangang.identity.demo-tokens")
class DemoTokens {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTokens.class);
    private static final long LONGEST_SECONDS = 12 * 3_600;
    private static final String LIFE_WRONG = "有效期须为 1 至 43200 秒；不填则为 43200 秒（12 小时）。";

    /**
     * A token to be issued.
     *
     * @param account for whom, any UUID
     * @param role any but SERVICE
     * @param lifeSeconds 1 to 43200; the longest when absent
     */
    record WantedToken(
            @NotNull(message = "请填写账号（UUID）。") UUID account,
            @NotNull(message = "请填写角色。") Role role,

            @Nullable @Min(value = 1, message = LIFE_WRONG) @Max(value = LONGEST_SECONDS, message = LIFE_WRONG)
            Long lifeSeconds) {

        long seconds() {
            return lifeSeconds == null ? LONGEST_SECONDS : lifeSeconds;
        }
    }

    /**
     * A token as it was issued.
     *
     * @param accessToken to be sent as Authorization: Bearer
     * @param tokenType Bearer
     * @param expiresIn seconds
     */
    record IssuedToken(String accessToken, String tokenType, long expiresIn) {}

    private final JwtEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;
    private final String issuer;

    DemoTokens(JwtEncoder encoder, AuditLog audit, Clock clock, @Value("${wangang.identity.issuer}") String issuer) {
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.issuer = issuer;
        LOG.warn("DEMO TOKENS ARE ON: the operator may obtain tokens for any account. Never on a real platform.");
    }

    /** Issues a token for any account. Exists only where demo tokens are switched on. */
    @PostMapping("/accounts/demo-tokens")
    @PreAuthorize("hasRole('SERVICE')")
    ResponseEntity<IssuedToken> issue(Caller operator, @Valid @RequestBody WantedToken wanted) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Edge.unwrap(sign(operator, wanted)));
    }

    private Outcome<IssuedToken> sign(Caller operator, WantedToken wanted) {
        if (wanted.role() == Role.SERVICE) {
            return Outcome.refused(Rejection.forbidden("identity/role-not-open", "演示令牌不能具有 SERVICE 角色。"));
        }
        audit.record(operator, "demo-token.issued", "account", wanted.account(), "演示数据");
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(wanted.account().toString())
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plusSeconds(wanted.seconds()))
                .claim("roles", List.of(wanted.role().name()))
                .claim("subdistricts", List.of())
                .claim("client_id", "demo-tokens")
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        var token = encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
        return Outcome.done(new IssuedToken(token, "Bearer", wanted.seconds()));
    }
}
