@NullMarked
package wangang.matching.travel;

import org.jspecify.annotations.NullMarked;
