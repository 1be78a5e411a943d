/** The history of consents in PostgreSQL. */
@NullMarked
package wangang.jobseeker.consent.adapter.persistence;

import org.jspecify.annotations.NullMarked;
