@NullMarked
package wangang.matching.understanding.majors;

import org.jspecify.annotations.NullMarked;
