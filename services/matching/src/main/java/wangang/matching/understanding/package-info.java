/** What a posting's text means: one reader a subject, and the one that asks them all. */
@NullMarked
package wangang.matching.understanding;

import org.jspecify.annotations.NullMarked;
