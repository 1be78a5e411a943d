/** Deciding on consents. */
@NullMarked
package wangang.jobseeker.consent.application;

import org.jspecify.annotations.NullMarked;
