@NullMarked
package wangang.portal.office.fairs;

import org.jspecify.annotations.NullMarked;
