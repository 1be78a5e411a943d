@NullMarked
package wangang.portal.sharing;

import org.jspecify.annotations.NullMarked;
