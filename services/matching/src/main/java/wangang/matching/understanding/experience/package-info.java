/** Years of work and years of graduation that a posting asks for. */
@NullMarked
package wangang.matching.understanding.experience;

import org.jspecify.annotations.NullMarked;
