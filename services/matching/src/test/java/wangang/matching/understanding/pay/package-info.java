@NullMarked
package wangang.matching.understanding.pay;

import org.jspecify.annotations.NullMarked;
