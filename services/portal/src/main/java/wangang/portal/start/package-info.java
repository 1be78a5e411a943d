@NullMarked
package wangang.portal.start;

import org.jspecify.annotations.NullMarked;
