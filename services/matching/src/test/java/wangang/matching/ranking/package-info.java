@NullMarked
package wangang.matching.ranking;

import org.jspecify.annotations.NullMarked;
