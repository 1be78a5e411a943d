@NullMarked
package wangang.matching.understanding.degree;

import org.jspecify.annotations.NullMarked;
