@NullMarked
package wangang.platform.kernel;

import org.jspecify.annotations.NullMarked;
