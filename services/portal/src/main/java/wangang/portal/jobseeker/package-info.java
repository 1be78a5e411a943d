@NullMarked
package wangang.portal.jobseeker;

import org.jspecify.annotations.NullMarked;
