/** The legal check of vacancies: what a text or its terms state against the law, by versioned rules held as data. */
@NullMarked
package wangang.legalcheck;

import org.jspecify.annotations.NullMarked;
