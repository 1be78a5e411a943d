/** Decisions on consent, each with the text it was given to (PIPL 14, 15). */
@NullMarked
package wangang.jobseeker.consent.domain;

import org.jspecify.annotations.NullMarked;
