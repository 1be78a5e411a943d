@NullMarked
package wangang.matching.testing;

import org.jspecify.annotations.NullMarked;
