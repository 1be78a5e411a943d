/** Values that are encrypted at rest, under keys that can be changed. */
@NullMarked
package wangang.platform.sealing;

import org.jspecify.annotations.NullMarked;
