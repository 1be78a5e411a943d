package wangang.vacancy.legality.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.vacancy.legality.application.LegalTrials.Differing;
import wangang.vacancy.posting.domain.VacancyStatus;

/**
 * An open vacancy in which rules on trial find something else than those in force.
 *
 * @param vacancyId which vacancy
 * @param version of the vacancy
 * @param status DRAFT or PUBLISHED
 * @param title the post's name
 * @param employerName whose it is
 * @param blocks whether it would newly be kept from being published
 * @param frees whether it would no longer be
 * @param found what only the rules on trial find
 * @param dropped what only the rules in force find
 * @param checkedAt when it was read
 */
record TrialVacancyView(
        UUID vacancyId,
        long version,
        VacancyStatus status,
        String title,
        String employerName,
        boolean blocks,
        boolean frees,
        List<FindingView> found,
        List<FindingView> dropped,
        Instant checkedAt) {

    static TrialVacancyView of(Differing differing) {
        var difference = differing.difference();
        return new TrialVacancyView(
                differing.vacancy().value(),
                differing.version(),
                differing.status(),
                differing.title(),
                differing.employerName(),
                difference.blocks(),
                difference.frees(),
                FindingView.of(difference.found()),
                FindingView.of(difference.dropped()),
                differing.checkedAt());
    }
}
