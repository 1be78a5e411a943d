/** What is indexed, and read back for ranking: one record per vacancy and per person. */
@NullMarked
package wangang.matching.document;

import org.jspecify.annotations.NullMarked;
