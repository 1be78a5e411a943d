/** Index generations: their making, live projection from Kafka, rebuild behind an alias. */
@NullMarked
package wangang.matching.index;

import org.jspecify.annotations.NullMarked;
