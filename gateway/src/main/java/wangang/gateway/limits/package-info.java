/** How often and how much a client may send. */
@NullMarked
package wangang.gateway.limits;

import org.jspecify.annotations.NullMarked;
