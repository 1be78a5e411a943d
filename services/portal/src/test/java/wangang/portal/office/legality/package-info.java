@NullMarked
package wangang.portal.office.legality;

import org.jspecify.annotations.NullMarked;
