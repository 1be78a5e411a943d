/** What a posting says it pays. */
@NullMarked
package wangang.matching.understanding.pay;

import org.jspecify.annotations.NullMarked;
