@NullMarked
package wangang.portal.guidance;

import org.jspecify.annotations.NullMarked;
