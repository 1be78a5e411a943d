@NullMarked
package wangang.jobseeker.interview.adapter.messaging;

import org.jspecify.annotations.NullMarked;
