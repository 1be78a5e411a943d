@NullMarked
package wangang.portal.jobseeker.applications;

import org.jspecify.annotations.NullMarked;
