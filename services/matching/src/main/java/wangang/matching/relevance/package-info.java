/** Orders what a search finds, by its words and by what they mean. */
@NullMarked
package wangang.matching.relevance;

import org.jspecify.annotations.NullMarked;
