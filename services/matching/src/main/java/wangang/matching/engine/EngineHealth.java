package wangang.matching.engine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether Elasticsearch answers; no detail but that. */
@Component("elasticsearchHealthIndicator")
class EngineHealth implements HealthIndicator {

    private final Engine engine;

    EngineHealth(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        try {
            engine.search(client -> client.cluster().health());
            return Health.up().build();
        } catch (RuntimeException away) {
            return Health.down().build();
        }
    }
}
