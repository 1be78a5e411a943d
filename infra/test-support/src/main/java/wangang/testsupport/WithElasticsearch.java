package wangang.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/** A real Elasticsearch as {@code wangang.elasticsearch.url}, with indices of its own per context ({@code wangang.elasticsearch.index-prefix}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextCustomizerFactories(PartsCustomizerFactory.class)
public @interface WithElasticsearch {}
