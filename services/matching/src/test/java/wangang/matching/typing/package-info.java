@NullMarked
package wangang.matching.typing;

import org.jspecify.annotations.NullMarked;
