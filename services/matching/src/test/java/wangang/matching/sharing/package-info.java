@NullMarked
package wangang.matching.sharing;

import org.jspecify.annotations.NullMarked;
