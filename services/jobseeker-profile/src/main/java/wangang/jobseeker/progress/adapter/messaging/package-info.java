/** Reads what happens to people in campaigns. */
@NullMarked
package wangang.jobseeker.progress.adapter.messaging;

import org.jspecify.annotations.NullMarked;
