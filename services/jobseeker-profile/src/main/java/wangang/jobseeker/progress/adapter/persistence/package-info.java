/** Facts and counts in PostgreSQL. */
@NullMarked
package wangang.jobseeker.progress.adapter.persistence;

import org.jspecify.annotations.NullMarked;
