/** Reads application.events.v1 and employer.events.v1. */
@NullMarked
package wangang.jobseeker.disclosure.adapter.messaging;

import org.jspecify.annotations.NullMarked;
