/** Interviews in PostgreSQL. */
@NullMarked
package wangang.jobseeker.interview.adapter.persistence;

import org.jspecify.annotations.NullMarked;
