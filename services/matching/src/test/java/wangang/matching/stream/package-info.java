@NullMarked
package wangang.matching.stream;

import org.jspecify.annotations.NullMarked;
