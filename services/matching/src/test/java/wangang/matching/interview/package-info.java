@NullMarked
package wangang.matching.interview;

import org.jspecify.annotations.NullMarked;
