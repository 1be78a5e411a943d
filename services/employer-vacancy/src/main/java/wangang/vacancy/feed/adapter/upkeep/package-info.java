/** What the feed needs done by the clock and at the start. */
@NullMarked
package wangang.vacancy.feed.adapter.upkeep;

import org.jspecify.annotations.NullMarked;
