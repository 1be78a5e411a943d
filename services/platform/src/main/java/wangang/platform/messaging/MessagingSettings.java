package wangang.platform.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param topicPrefix put before the name of every topic and group
 * @param partitions of each topic when it is made (partitions)
 * @param replicas copies of each topic when it is made (replicas)
 * @param deadLetterRetention how long dead letters are kept
 * @param retryFrom first pause before a failed record is tried again
 * @param retryTo longest pause between tries
 * @param tries after how many a record that fails by itself becomes a dead letter (attempts)
 */
@ConfigurationProperties("wangang.kafka")
record MessagingSettings(
        @DefaultValue("") String topicPrefix,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("30d") Duration deadLetterRetention,
        @DefaultValue("200ms") Duration retryFrom,
        @DefaultValue("10s") Duration retryTo,
        @DefaultValue("5") int tries) {}
