package wangang.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import wangang.gateway.problems.Refusal;

/**
 * Token buckets in memory, per gateway instance. The subject is read from token or session without proof, for the services
 * check tokens; it counts together with the address, so nobody can use up another's allowance with a forged token.
 */
@Component
public final class RateLimiting implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final String REMAINING = "X-RateLimit-Remaining";
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

    private final RateSettings settings;
    private final ClaimedSubjects subjects;
    private final Cache<String, Bucket> buckets;

    RateLimiting(RateSettings settings, ClaimedSubjects subjects) {
        this.settings = settings;
        this.subjects = subjects;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterAccess(FORGET_AFTER)
                .build();
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!settings.enabled()) {
            return next.handle(request);
        }
        var address = request.servletRequest().getRemoteAddr();
        var own = subjects.of(request.servletRequest())
                .map(subject -> take("account " + address + " " + subject, settings.account()))
                .orElseGet(() -> take("anonymous " + address, settings.anonymous()));
        passOrRefuse(own);
        var common = take("address " + address, settings.address());
        passOrRefuse(common);
        var response = next.handle(request);
        response.headers()
                .set(REMAINING, Long.toString(Math.min(own.getRemainingTokens(), common.getRemainingTokens())));
        return response;
    }

    private ConsumptionProbe take(String client, RateSettings.Rate rate) {
        return buckets.get(client, unseen -> bucket(rate)).tryConsumeAndReturnRemaining(1);
    }

    private static void passOrRefuse(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw Refusal.rateLimited(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(RateSettings.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
