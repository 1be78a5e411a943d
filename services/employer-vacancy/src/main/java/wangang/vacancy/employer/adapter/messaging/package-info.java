/** Employers as events. */
@NullMarked
package wangang.vacancy.employer.adapter.messaging;

import org.jspecify.annotations.NullMarked;
