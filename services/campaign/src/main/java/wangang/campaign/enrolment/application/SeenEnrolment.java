package wangang.campaign.enrolment.application;

import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.domain.Enrolment;

/** An enrolment with what its reader knows it by; as last told by their owners. */
public record SeenEnrolment(
        Enrolment enrolment,
        String title,
        int openings,
        int remainingOpenings,
        String employerName,
        @Nullable String employerAccount,
        @Nullable String subdistrictCode) {}
