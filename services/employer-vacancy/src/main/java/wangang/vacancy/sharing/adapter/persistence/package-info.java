/** Offers, needs and agreements in PostgreSQL. */
@NullMarked
package wangang.vacancy.sharing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
