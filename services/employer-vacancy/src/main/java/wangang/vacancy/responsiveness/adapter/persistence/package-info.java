/** Counting by SQL. */
@NullMarked
package wangang.vacancy.responsiveness.adapter.persistence;

import org.jspecify.annotations.NullMarked;
