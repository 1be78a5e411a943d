/** What the law says to a vacancy. */
@NullMarked
package wangang.vacancy.legality.application;

import org.jspecify.annotations.NullMarked;
