/** The API as pages. */
@NullMarked
package wangang.documentation.api;

import org.jspecify.annotations.NullMarked;
