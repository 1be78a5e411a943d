@NullMarked
package wangang.matching.recommendation;

import org.jspecify.annotations.NullMarked;
