@NullMarked
package wangang.portal.jobseeker.privacy;

import org.jspecify.annotations.NullMarked;
