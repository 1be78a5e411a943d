/** The shipped reference tables that codes are checked against. */
@NullMarked
package wangang.vacancy.reference.domain;

import org.jspecify.annotations.NullMarked;
