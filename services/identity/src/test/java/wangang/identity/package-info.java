/** The service as its clients see it, on a real PostgreSQL. */
@NullMarked
package wangang.identity;

import org.jspecify.annotations.NullMarked;
