/** A service called over HTTP, as its callers do. */
@NullMarked
package wangang.testsupport.http;

import org.jspecify.annotations.NullMarked;
