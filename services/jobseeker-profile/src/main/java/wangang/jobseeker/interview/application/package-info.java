/** Following interviews at fairs. */
@NullMarked
package wangang.jobseeker.interview.application;

import org.jspecify.annotations.NullMarked;
