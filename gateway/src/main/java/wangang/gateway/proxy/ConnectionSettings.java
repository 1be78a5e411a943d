package wangang.gateway.proxy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections to the services.
 *
 * @param connectLimit how long connecting may take
 * @param keepAlive how long an unused connection is kept; less than the services' 20 s, so that none is used that they
 *     are just closing
 * @param perService the most to one service; every open event stream holds one (connections)
 */
@ConfigurationProperties("wangang.gateway.connections")
record ConnectionSettings(
        @DefaultValue("1s") Duration connectLimit,
        @DefaultValue("10s") Duration keepAlive,
        @DefaultValue("4096") int perService) {}
