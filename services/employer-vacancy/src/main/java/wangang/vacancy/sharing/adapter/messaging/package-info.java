/** Offers and needs of staff as events. */
@NullMarked
package wangang.vacancy.sharing.adapter.messaging;

import org.jspecify.annotations.NullMarked;
