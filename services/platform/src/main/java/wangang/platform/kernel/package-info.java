/** Values every layer may use, the domain included: ids, rejections, outcomes. Depends on the JDK only. */
@NullMarked
package wangang.platform.kernel;

import org.jspecify.annotations.NullMarked;
