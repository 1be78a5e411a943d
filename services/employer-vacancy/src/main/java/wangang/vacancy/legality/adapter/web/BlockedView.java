package wangang.vacancy.legality.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.vacancy.legality.application.BlockedVacancy;

/**
 * A vacancy that the law keeps from being published, or would if it were not yet.
 *
 * @param vacancyId which vacancy
 * @param version of the vacancy; the ETag in quotes
 * @param title the post's name
 * @param employerName whose it is
 * @param rules version of the rules
 * @param checkedAt when they were applied
 * @param findings what keeps it
 */
record BlockedView(
        UUID vacancyId,
        long version,
        String title,
        String employerName,
        String rules,
        Instant checkedAt,
        List<FindingView> findings) {

    static BlockedView of(BlockedVacancy vacancy) {
        var found = vacancy.found();
        return new BlockedView(
                found.vacancy().value(),
                vacancy.version(),
                vacancy.title(),
                vacancy.employerName(),
                found.rules(),
                found.checkedAt(),
                FindingView.of(found.blocking()));
    }
}
