/** Failures as RFC 9457 problems that leak nothing. */
@NullMarked
package wangang.gateway.problems;

import org.jspecify.annotations.NullMarked;
