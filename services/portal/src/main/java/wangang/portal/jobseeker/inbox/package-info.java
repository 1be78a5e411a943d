@NullMarked
package wangang.portal.jobseeker.inbox;

import org.jspecify.annotations.NullMarked;
