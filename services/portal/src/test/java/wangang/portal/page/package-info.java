@NullMarked
package wangang.portal.page;

import org.jspecify.annotations.NullMarked;
