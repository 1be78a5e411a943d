/** Interviews at fairs, as the campaign service told them. */
@NullMarked
package wangang.jobseeker.interview.domain;

import org.jspecify.annotations.NullMarked;
