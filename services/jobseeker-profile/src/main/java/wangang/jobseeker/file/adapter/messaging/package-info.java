/** What other services are told about a person: jobseeker.events.v1. */
@NullMarked
package wangang.jobseeker.file.adapter.messaging;

import org.jspecify.annotations.NullMarked;
