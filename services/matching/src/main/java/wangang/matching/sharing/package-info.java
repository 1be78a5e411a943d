/** Staff that employers lend each other: offers and needs of both sides, ranked as people and vacancies are. */
@NullMarked
package wangang.matching.sharing;

import org.jspecify.annotations.NullMarked;
