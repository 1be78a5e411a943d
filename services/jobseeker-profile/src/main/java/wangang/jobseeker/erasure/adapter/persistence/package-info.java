/** Removes a person from every table; keeps the legal ledger. */
@NullMarked
package wangang.jobseeker.erasure.adapter.persistence;

import org.jspecify.annotations.NullMarked;
