/** Candidates by vacancy, without the people. */
@NullMarked
package wangang.vacancy.candidates.adapter.persistence;

import org.jspecify.annotations.NullMarked;
