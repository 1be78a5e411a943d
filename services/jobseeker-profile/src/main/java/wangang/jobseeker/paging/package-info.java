/** Cursors over ids that grow with time. */
@NullMarked
package wangang.jobseeker.paging;

import org.jspecify.annotations.NullMarked;
