@NullMarked
package wangang.portal.fair;

import org.jspecify.annotations.NullMarked;
