/** The log of who read whose personal data. */
@NullMarked
package wangang.platform.audit;

import org.jspecify.annotations.NullMarked;
