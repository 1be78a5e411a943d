/** Signing keys and their rotation. */
@NullMarked
package wangang.identity.keys;

import org.jspecify.annotations.NullMarked;
