@NullMarked
package wangang.platform.sealing;

import org.jspecify.annotations.NullMarked;
