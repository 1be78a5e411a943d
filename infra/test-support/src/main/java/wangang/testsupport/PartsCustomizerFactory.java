package wangang.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Puts the addresses of the wanted parts, and a key to check tokens with, into a test's environment. */
final class PartsCustomizerFactory implements ContextCustomizerFactory {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var parts = new Parts(
                AnnotatedElementUtils.hasAnnotation(testClass, WithPostgres.class),
                AnnotatedElementUtils.hasAnnotation(testClass, WithKafka.class),
                AnnotatedElementUtils.hasAnnotation(testClass, WithElasticsearch.class));
        return parts.postgres() || parts.kafka() || parts.elasticsearch() ? parts : null;
    }

    /** Equal wishes share one cached context, and with it one database. */
    private record Parts(boolean postgres, boolean kafka, boolean elasticsearch) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var properties = new HashMap<String, Object>();
            var infrastructure = Infrastructure.get();
            int number = CONTEXTS.incrementAndGet();
            warmUp(infrastructure);
            if (postgres) {
                var database = infrastructure.freshDatabase();
                properties.put("spring.datasource.url", database.url());
                properties.put("spring.datasource.username", database.user());
                properties.put("spring.datasource.password", database.password());
            }
            if (kafka) {
                properties.put("spring.kafka.bootstrap-servers", infrastructure.kafka());
                properties.put("wangang.kafka.topic-prefix", "t" + number + "-");
            }
            if (elasticsearch) {
                properties.put("wangang.elasticsearch.url", infrastructure.elasticsearch());
                properties.put("wangang.elasticsearch.index-prefix", "t" + number + "-");
            }
            properties.putAll(TestTokens.verification());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("real parts", Map.copyOf(properties)));
        }

        /** Starts the slow ones side by side; whoever asks for one next waits for it and hears of its failure. */
        private void warmUp(Infrastructure infrastructure) {
            if (kafka) {
                Thread.startVirtualThread(infrastructure::kafka);
            }
            if (elasticsearch) {
                Thread.startVirtualThread(infrastructure::elasticsearch);
            }
        }
    }
}
