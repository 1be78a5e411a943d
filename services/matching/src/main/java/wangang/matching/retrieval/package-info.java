/** First stage: which documents the second stage looks at. */
@NullMarked
package wangang.matching.retrieval;

import org.jspecify.annotations.NullMarked;
