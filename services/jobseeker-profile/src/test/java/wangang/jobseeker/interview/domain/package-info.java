@NullMarked
package wangang.jobseeker.interview.domain;

import org.jspecify.annotations.NullMarked;
