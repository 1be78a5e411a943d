/** What every request and answer carries: ids, security headers, CORS. */
@NullMarked
package wangang.gateway.edge;

import org.jspecify.annotations.NullMarked;
