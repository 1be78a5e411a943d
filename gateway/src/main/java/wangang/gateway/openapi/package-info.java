/** The services' API descriptions as one. */
@NullMarked
package wangang.gateway.openapi;

import org.jspecify.annotations.NullMarked;
