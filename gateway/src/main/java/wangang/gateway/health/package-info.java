/** Which services are there. */
@NullMarked
package wangang.gateway.health;

import org.jspecify.annotations.NullMarked;
