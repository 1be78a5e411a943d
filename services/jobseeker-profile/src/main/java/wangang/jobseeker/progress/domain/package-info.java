/** What campaigns achieve for the graduates of each university. */
@NullMarked
package wangang.jobseeker.progress.domain;

import org.jspecify.annotations.NullMarked;
