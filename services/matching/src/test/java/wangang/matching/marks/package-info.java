@NullMarked
package wangang.matching.marks;

import org.jspecify.annotations.NullMarked;
