/** Other people's files, and one's own access log, over HTTP. */
@NullMarked
package wangang.jobseeker.reading.adapter.web;

import org.jspecify.annotations.NullMarked;
