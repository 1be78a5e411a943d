/** What the law says to a vacancy, and what officers let pass. */
@NullMarked
package wangang.vacancy.legality.domain;

import org.jspecify.annotations.NullMarked;
