/** Keeps the record of accesses in the platform's audit log. */
@NullMarked
package wangang.jobseeker.access.adapter.audit;

import org.jspecify.annotations.NullMarked;
