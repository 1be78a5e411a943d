@NullMarked
package wangang.matching.understanding;

import org.jspecify.annotations.NullMarked;
