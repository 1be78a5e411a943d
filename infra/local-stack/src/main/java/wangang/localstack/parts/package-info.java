/** Real PostgreSQL, Kafka and Elasticsearch as child processes that never outlive this one. */
@NullMarked
package wangang.localstack.parts;

import org.jspecify.annotations.NullMarked;
