package wangang.gateway.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * One route.
 *
 * @param id name in metrics and of the circuit breaker
 * @param service the service that answers
 * @param paths path patterns, such as {@code /api/vacancies/**}
 * @param except path patterns that are none of this route's though {@code paths} fits
 * @param timeLimit how long the service may take to begin its answer; time the client takes to send does not count
 * @param idleLimit how long an answer that has begun may be silent
 * @param bodyLimit largest request body
 */
public record RouteSettings(
        @NotBlank String id,
        @NotBlank String service,
        @NotEmpty List<String> paths,
        @DefaultValue List<String> except,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("30s") Duration idleLimit,
        @DefaultValue("2MB") DataSize bodyLimit) {}
