/** Counting by university. */
@NullMarked
package wangang.jobseeker.progress.application;

import org.jspecify.annotations.NullMarked;
