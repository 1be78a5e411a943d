/** Posting texts folded, cut and searched: what every reader of a text stands on. */
@NullMarked
package wangang.matching.understanding.text;

import org.jspecify.annotations.NullMarked;
