/** What a service tells the others, read from Kafka as they do. */
@NullMarked
package wangang.testsupport.messaging;

import org.jspecify.annotations.NullMarked;
