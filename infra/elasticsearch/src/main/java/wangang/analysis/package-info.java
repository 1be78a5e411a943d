/** Chinese job-text analysis on Lucene, usable with and without a server. */
@NullMarked
package wangang.analysis;

import org.jspecify.annotations.NullMarked;
