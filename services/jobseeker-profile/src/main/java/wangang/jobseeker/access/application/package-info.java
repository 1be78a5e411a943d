/** The record of who read whose data. */
@NullMarked
package wangang.jobseeker.access.application;

import org.jspecify.annotations.NullMarked;
