@NullMarked
package wangang.matching.index;

import org.jspecify.annotations.NullMarked;
