/** Fingerprints of what was published before there were any. */
@NullMarked
package wangang.vacancy.duplicate.adapter.upkeep;

import org.jspecify.annotations.NullMarked;
