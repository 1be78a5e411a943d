package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import wangang.gateway.routing.RouteSettings;
import wangang.gateway.routing.RoutingSettings;

class RoutingSettingsTest {

    private static final Map<String, URI> SERVICES = Map.of("matching", URI.create("http://localhost:8084"));

    @Test
    void acceptsARouteToAKnownService() {
        assertThat(new RoutingSettings(SERVICES, List.of(routeTo("matching"))).routes())
                .hasSize(1);
    }

    @Test
    void refusesARouteToAnUnknownServiceAndNamesIt() {
        assertThatThrownBy(() -> new RoutingSettings(SERVICES, List.of(routeTo("campaign"))))
                .hasMessageContaining("campaign");
    }

    private static RouteSettings routeTo(String service) {
        return new RouteSettings(
                "one",
                service,
                List.of("/x/**"),
                List.of(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1));
    }
}
