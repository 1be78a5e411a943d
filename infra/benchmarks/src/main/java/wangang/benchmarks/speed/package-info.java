/** How long a search takes, beside a plain one on the same server. */
@NullMarked
package wangang.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
