/** The lowest degree a posting asks for, and what it would rather see. */
@NullMarked
package wangang.matching.understanding.degree;

import org.jspecify.annotations.NullMarked;
