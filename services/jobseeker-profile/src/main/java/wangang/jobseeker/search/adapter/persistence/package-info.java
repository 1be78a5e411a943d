/** Searches the files in PostgreSQL. */
@NullMarked
package wangang.jobseeker.search.adapter.persistence;

import org.jspecify.annotations.NullMarked;
