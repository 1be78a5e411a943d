@NullMarked
package wangang.analysis;

import org.jspecify.annotations.NullMarked;
