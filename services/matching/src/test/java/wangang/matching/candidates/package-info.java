@NullMarked
package wangang.matching.candidates;

import org.jspecify.annotations.NullMarked;
