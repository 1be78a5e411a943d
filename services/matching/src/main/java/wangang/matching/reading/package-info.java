/** Reading a pasted text into the fields of a vacancy. */
@NullMarked
package wangang.matching.reading;

import org.jspecify.annotations.NullMarked;
