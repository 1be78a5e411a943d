/** The HTTP edge: problems (RFC 9457), entity tags, idempotency keys, paging. */
@NullMarked
package wangang.platform.web;

import org.jspecify.annotations.NullMarked;
