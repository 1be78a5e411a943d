/** Other people's files, and one's own access log, over HTTP. */
@NullMarked
package wangang.jobseeker.access.adapter.web;

import org.jspecify.annotations.NullMarked;
