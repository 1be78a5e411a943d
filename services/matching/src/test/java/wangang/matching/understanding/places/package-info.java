@NullMarked
package wangang.matching.understanding.places;

import org.jspecify.annotations.NullMarked;
