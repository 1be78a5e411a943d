/** Demand, counted by SQL. */
@NullMarked
package wangang.vacancy.demand.adapter.persistence;

import org.jspecify.annotations.NullMarked;
