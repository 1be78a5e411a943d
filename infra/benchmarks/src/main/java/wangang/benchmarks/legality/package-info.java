/** How right the legal check is on labelled sentences, and what it finds in real postings. */
@NullMarked
package wangang.benchmarks.legality;

import org.jspecify.annotations.NullMarked;
