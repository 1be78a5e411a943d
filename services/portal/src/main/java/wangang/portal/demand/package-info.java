/** What employers want, why it stays empty, and what would change that; for them and for officers. */
@NullMarked
package wangang.portal.demand;

import org.jspecify.annotations.NullMarked;
