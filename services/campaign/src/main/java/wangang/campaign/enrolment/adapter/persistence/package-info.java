/** Enrolments in PostgreSQL. */
@NullMarked
package wangang.campaign.enrolment.adapter.persistence;

import org.jspecify.annotations.NullMarked;
