package wangang.gateway.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param timeLimit how long a service may take to say that it is ready */
@ConfigurationProperties("wangang.gateway.health")
record HealthSettings(@DefaultValue("1s") Duration timeLimit) {}
