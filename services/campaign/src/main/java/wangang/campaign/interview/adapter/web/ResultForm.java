package wangang.campaign.interview.adapter.web;

import jakarta.validation.constraints.NotNull;
import wangang.campaign.interview.domain.InterviewResult;

/**
 * What came of an interview.
 *
 * @param result which
 */
record ResultForm(
        @NotNull(message = "请填写 result：OFFER（录用意向）、SECOND_INTERVIEW（复试）、NO（不合适）或 NO_SHOW（未到场）。")
        InterviewResult result) {}
