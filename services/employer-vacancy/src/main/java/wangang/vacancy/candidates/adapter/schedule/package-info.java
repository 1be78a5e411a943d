/** Candidates are told now and then. */
@NullMarked
package wangang.vacancy.candidates.adapter.schedule;

import org.jspecify.annotations.NullMarked;
