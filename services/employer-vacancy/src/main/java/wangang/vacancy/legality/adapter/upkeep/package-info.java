/** What the legal check needs done by the clock. */
@NullMarked
package wangang.vacancy.legality.adapter.upkeep;

import org.jspecify.annotations.NullMarked;
