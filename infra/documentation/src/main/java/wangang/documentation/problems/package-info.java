/** Every problem the platform can answer. */
@NullMarked
package wangang.documentation.problems;

import org.jspecify.annotations.NullMarked;
