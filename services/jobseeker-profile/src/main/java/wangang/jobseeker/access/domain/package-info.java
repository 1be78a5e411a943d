/** Who reads personal data, and what each reader is shown. */
@NullMarked
package wangang.jobseeker.access.domain;

import org.jspecify.annotations.NullMarked;
