/** Conditions of a search as they come in an address. */
@NullMarked
package wangang.matching.parameters;

import org.jspecify.annotations.NullMarked;
