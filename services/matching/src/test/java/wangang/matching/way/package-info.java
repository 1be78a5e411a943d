@NullMarked
package wangang.matching.way;

import org.jspecify.annotations.NullMarked;
