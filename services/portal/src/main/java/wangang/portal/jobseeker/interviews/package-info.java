@NullMarked
package wangang.portal.jobseeker.interviews;

import org.jspecify.annotations.NullMarked;
