@NullMarked
package wangang.matching.relevance;

import org.jspecify.annotations.NullMarked;
