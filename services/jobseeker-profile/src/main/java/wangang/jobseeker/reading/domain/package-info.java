/** What each reader of a file is shown. */
@NullMarked
package wangang.jobseeker.reading.domain;

import org.jspecify.annotations.NullMarked;
