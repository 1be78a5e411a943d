/** Vacancies as events, and their expiry by the clock. */
@NullMarked
package wangang.vacancy.posting.adapter.messaging;

import org.jspecify.annotations.NullMarked;
