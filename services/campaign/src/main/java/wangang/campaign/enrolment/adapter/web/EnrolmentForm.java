package wangang.campaign.enrolment.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which vacancy is to take part.
 *
 * @param vacancyId one of the employer's published vacancies
 */
record EnrolmentForm(
        @NotNull(message = "请填写 vacancyId：要参加活动的岗位编号。") UUID vacancyId) {}
