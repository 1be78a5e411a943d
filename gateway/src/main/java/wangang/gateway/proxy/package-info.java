/** One call passed on, streamed both ways. */
@NullMarked
package wangang.gateway.proxy;

import org.jspecify.annotations.NullMarked;
