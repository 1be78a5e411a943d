@NullMarked
package wangang.matching.understanding.text;

import org.jspecify.annotations.NullMarked;
