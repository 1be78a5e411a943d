@NullMarked
package wangang.matching.reading;

import org.jspecify.annotations.NullMarked;
