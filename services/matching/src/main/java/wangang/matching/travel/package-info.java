/** How long a way takes, by metro or on foot. */
@NullMarked
package wangang.matching.travel;

import org.jspecify.annotations.NullMarked;
