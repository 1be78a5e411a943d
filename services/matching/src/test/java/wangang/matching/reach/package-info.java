@NullMarked
package wangang.matching.reach;

import org.jspecify.annotations.NullMarked;
