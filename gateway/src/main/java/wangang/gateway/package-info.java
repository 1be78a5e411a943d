/** The one door of the platform. */
@NullMarked
package wangang.gateway;

import org.jspecify.annotations.NullMarked;
