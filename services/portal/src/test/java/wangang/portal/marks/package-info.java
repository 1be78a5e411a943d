@NullMarked
package wangang.portal.marks;

import org.jspecify.annotations.NullMarked;
