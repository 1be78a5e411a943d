/** Who is wanted where, and what came of it: the list of demand (用人单位需求清单). */
@NullMarked
package wangang.vacancy.demand.application;

import org.jspecify.annotations.NullMarked;
