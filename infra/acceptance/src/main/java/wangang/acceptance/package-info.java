/** The platform as its users meet it: actors and journeys through the gateway. */
@NullMarked
package wangang.acceptance;

import org.jspecify.annotations.NullMarked;
