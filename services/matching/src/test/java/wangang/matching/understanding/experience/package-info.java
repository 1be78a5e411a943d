@NullMarked
package wangang.matching.understanding.experience;

import org.jspecify.annotations.NullMarked;
