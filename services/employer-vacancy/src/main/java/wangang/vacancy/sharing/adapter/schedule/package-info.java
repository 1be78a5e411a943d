/** Offers and needs of staff end by the clock. */
@NullMarked
package wangang.vacancy.sharing.adapter.schedule;

import org.jspecify.annotations.NullMarked;
