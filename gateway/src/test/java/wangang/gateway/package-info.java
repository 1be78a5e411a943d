/** The gateway against services that are played. */
@NullMarked
package wangang.gateway;

import org.jspecify.annotations.NullMarked;
