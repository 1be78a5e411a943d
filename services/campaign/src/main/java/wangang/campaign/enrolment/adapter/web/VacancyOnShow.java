package wangang.campaign.enrolment.adapter.web;

import java.util.UUID;
import wangang.campaign.enrolment.application.SeenEnrolment;

/**
 * A vacancy in a campaign's own list.
 *
 * @param vacancyId the vacancy's id
 * @param title its title
 * @param employerId whose it is
 * @param employerName the employer's name
 * @param openings people wanted in all
 * @param remainingOpenings people still wanted
 */
record VacancyOnShow(
        UUID vacancyId, String title, UUID employerId, String employerName, int openings, int remainingOpenings) {

    static VacancyOnShow of(SeenEnrolment seen) {
        return new VacancyOnShow(
                seen.enrolment().vacancy().value(),
                seen.title(),
                seen.enrolment().employer().value(),
                seen.employerName(),
                seen.openings(),
                seen.remainingOpenings());
    }
}
