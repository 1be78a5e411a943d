/** Staff that employers lend each other: what they offer and need, and what they agree on. */
@NullMarked
package wangang.vacancy.sharing.domain;

import org.jspecify.annotations.NullMarked;
