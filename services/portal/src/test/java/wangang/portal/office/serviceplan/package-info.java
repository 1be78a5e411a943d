/** Pages of plans for employers. */
@NullMarked
package wangang.portal.office.serviceplan;

import org.jspecify.annotations.NullMarked;
