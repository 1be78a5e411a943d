/** Counts now and then. */
@NullMarked
package wangang.vacancy.responsiveness.adapter.schedule;

import org.jspecify.annotations.NullMarked;
