/** What partners are told of vacancies, and in which order. */
@NullMarked
package wangang.vacancy.feed.domain;

import org.jspecify.annotations.NullMarked;
