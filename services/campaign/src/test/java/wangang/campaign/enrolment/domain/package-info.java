@NullMarked
package wangang.campaign.enrolment.domain;

import org.jspecify.annotations.NullMarked;
