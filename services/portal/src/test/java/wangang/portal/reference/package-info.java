@NullMarked
package wangang.portal.reference;

import org.jspecify.annotations.NullMarked;
