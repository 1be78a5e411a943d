/** Disclosures and employers' accounts in PostgreSQL. */
@NullMarked
package wangang.jobseeker.disclosure.adapter.persistence;

import org.jspecify.annotations.NullMarked;
