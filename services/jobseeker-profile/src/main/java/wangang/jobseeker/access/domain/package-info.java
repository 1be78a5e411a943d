/** Who reads personal data, and what for. */
@NullMarked
package wangang.jobseeker.access.domain;

import org.jspecify.annotations.NullMarked;
