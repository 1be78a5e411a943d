/** Staff that employers lend each other: an employer's own offers and needs, and what officers see of all. */
@NullMarked
package wangang.portal.sharing;

import org.jspecify.annotations.NullMarked;
