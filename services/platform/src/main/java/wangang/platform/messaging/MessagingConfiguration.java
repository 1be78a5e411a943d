package wangang.platform.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** Topics, producer, listeners with blocking retry (order per key is kept) and dead letters. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@ConditionalOnProperty(name = "wangang.messaging.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MessagingSettings.class)
public class MessagingConfiguration {

    /** Records. */
    private static final int COMMITTED_TOGETHER = 500;

    private static final Duration COMMITTED_WITHIN = Duration.ofMillis(500);

    @Bean
    Topics topics(MessagingSettings settings) {
        return new Topics(settings.topicPrefix());
    }

    @Bean
    AppliedVersions appliedVersions(JdbcClient jdbc) {
        return new AppliedVersions(jdbc);
    }

    @Bean
    KafkaAdmin.NewTopics declaredTopics(List<TopicDeclaration> declared, Topics topics, MessagingSettings settings) {
        return new KafkaAdmin.NewTopics(declared.stream()
                .map(TopicDeclaration::topic)
                .distinct()
                .flatMap(topic -> Stream.of(
                        new NewTopic(topics.name(topic), settings.partitions(), settings.replicas())
                                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)),
                        new NewTopic(topics.deadLetters(topic), settings.partitions(), settings.replicas())
                                .configs(Map.of(
                                        TopicConfig.RETENTION_MS_CONFIG,
                                        Long.toString(
                                                settings.deadLetterRetention().toMillis())))))
                .toArray(NewTopic[]::new));
    }

    /** Idempotent: retries of the producer neither repeat nor reorder records of a partition. */
    @Bean
    ProducerFactory<String, byte[]> eventProducerFactory(KafkaProperties kafka) {
        var properties = new HashMap<>(kafka.buildProducerProperties());
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        return new DefaultKafkaProducerFactory<>(properties);
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> eventProducerFactory) {
        return new KafkaTemplate<>(eventProducerFactory);
    }

    @Bean
    ConsumerFactory<String, byte[]> eventConsumerFactory(KafkaProperties kafka) {
        var properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new DefaultKafkaConsumerFactory<>(properties);
    }

    @Bean
    DefaultErrorHandler eventErrorHandler(KafkaTemplate<String, byte[]> eventTemplate, MessagingSettings settings) {
        var recoverer = new DeadLetterPublishingRecoverer(
                eventTemplate, (message, failure) -> new TopicPartition(deadLettersOf(message), message.partition()));
        var policy = new RetryPolicy(settings);
        var handler = new DefaultErrorHandler(recoverer);
        handler.setBackOffFunction((message, failure) -> policy.backOffFor(failure));
        return handler;
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> eventListeners(
            ConsumerFactory<String, byte[]> eventConsumerFactory, DefaultErrorHandler eventErrorHandler) {
        return listeners(eventConsumerFactory, eventErrorHandler);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> eventBatchListeners(
            ConsumerFactory<String, byte[]> eventConsumerFactory, DefaultErrorHandler eventErrorHandler) {
        var factory = listeners(eventConsumerFactory, eventErrorHandler);
        factory.setBatchListener(true);
        return factory;
    }

    private static ConcurrentKafkaListenerContainerFactory<String, byte[]> listeners(
            ConsumerFactory<String, byte[]> consumers, DefaultErrorHandler errors) {
        var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setCommonErrorHandler(errors);
        var container = factory.getContainerProperties();
        container.setObservationEnabled(true);
        // A commit for every record costs the broker more than the record; what is read twice changes nothing.
        container.setAckMode(AckMode.COUNT_TIME);
        container.setAckCount(COMMITTED_TOGETHER);
        container.setAckTime(COMMITTED_WITHIN.toMillis());
        // Commits are made between polls: a longer one would put off that of the last record.
        container.setPollTimeout(COMMITTED_WITHIN.toMillis());
        return factory;
    }

    private static String deadLettersOf(ConsumerRecord<?, ?> message) {
        return message.topic() + Topics.DEAD_LETTERS;
    }
}
