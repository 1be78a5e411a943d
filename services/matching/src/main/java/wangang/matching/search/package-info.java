/** Vacancy search: parameters, query, cursor, diversification. */
@NullMarked
package wangang.matching.search;

import org.jspecify.annotations.NullMarked;
