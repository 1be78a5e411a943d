/** What officers begin with. */
@NullMarked
package wangang.portal.office;

import org.jspecify.annotations.NullMarked;
