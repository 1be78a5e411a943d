@NullMarked
package wangang.matching;

import org.jspecify.annotations.NullMarked;
