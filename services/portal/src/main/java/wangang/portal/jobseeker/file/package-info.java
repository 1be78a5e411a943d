@NullMarked
package wangang.portal.jobseeker.file;

import org.jspecify.annotations.NullMarked;
