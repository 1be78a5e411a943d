/** Views are counted in memory and kept now and then. */
@NullMarked
package wangang.vacancy.demand.adapter.schedule;

import org.jspecify.annotations.NullMarked;
