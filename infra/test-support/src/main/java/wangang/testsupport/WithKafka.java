package wangang.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/** A real Kafka broker as {@code spring.kafka.bootstrap-servers}, with topics of its own per context ({@code wangang.kafka.topic-prefix}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextCustomizerFactories(PartsCustomizerFactory.class)
public @interface WithKafka {}
