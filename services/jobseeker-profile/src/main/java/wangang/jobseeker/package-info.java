/** The jobseeker profile service: files, wishes, consents, contact data, disclosures. */
@NullMarked
package wangang.jobseeker;

import org.jspecify.annotations.NullMarked;
