/** Which vacancies take part in which campaigns, and the rules of eligibility. */
@NullMarked
package wangang.campaign.enrolment.domain;

import org.jspecify.annotations.NullMarked;
