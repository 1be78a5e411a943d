@NullMarked
package wangang.matching.understanding.benefits;

import org.jspecify.annotations.NullMarked;
