/** Files in PostgreSQL. */
@NullMarked
package wangang.jobseeker.file.adapter.persistence;

import org.jspecify.annotations.NullMarked;
