/** Vacancies that a person has saved, or hidden from every list. */
@NullMarked
package wangang.matching.marks;

import org.jspecify.annotations.NullMarked;
