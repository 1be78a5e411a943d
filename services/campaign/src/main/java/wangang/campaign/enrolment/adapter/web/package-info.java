/** Enrolments over HTTP. */
@NullMarked
package wangang.campaign.enrolment.adapter.web;

import org.jspecify.annotations.NullMarked;
