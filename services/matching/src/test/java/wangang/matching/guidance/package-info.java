@NullMarked
package wangang.matching.guidance;

import org.jspecify.annotations.NullMarked;
