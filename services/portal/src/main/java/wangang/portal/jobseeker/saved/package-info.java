@NullMarked
package wangang.portal.jobseeker.saved;

import org.jspecify.annotations.NullMarked;
