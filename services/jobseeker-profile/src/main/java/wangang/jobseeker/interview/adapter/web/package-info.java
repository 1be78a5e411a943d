/** The own interviews over HTTP. */
@NullMarked
package wangang.jobseeker.interview.adapter.web;

import org.jspecify.annotations.NullMarked;
