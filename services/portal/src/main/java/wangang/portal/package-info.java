@NullMarked
package wangang.portal;

import org.jspecify.annotations.NullMarked;
