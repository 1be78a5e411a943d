/** The import of real postings against the same rows written straight to each store. */
@NullMarked
package wangang.benchmarks.importing;

import org.jspecify.annotations.NullMarked;
