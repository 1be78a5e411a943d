/** Majors named in a text, resolved to codes of the 本科专业目录 at its three levels. */
@NullMarked
package wangang.matching.understanding.majors;

import org.jspecify.annotations.NullMarked;
