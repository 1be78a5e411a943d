/** Search, two-sided ranking, recommendations and push. */
@NullMarked
package wangang.matching;

import org.jspecify.annotations.NullMarked;
