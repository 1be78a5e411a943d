@NullMarked
package wangang.portal.session;

import org.jspecify.annotations.NullMarked;
