package wangang.vacancy.duplicate.adapter.web;

import java.time.Instant;
import java.util.UUID;
import wangang.vacancy.duplicate.application.Twin;

/**
 * A published vacancy of another employer that says nearly the same.
 *
 * @param vacancyId the vacancy's id
 * @param employerId whose it is
 * @param employerName the employer's name
 * @param title the post's name
 * @param publishedAt when it was first published
 * @param likeness estimated share of what title and text of both say, from the least that counts as near-same to 1
 */
record TwinView(
        UUID vacancyId, UUID employerId, String employerName, String title, Instant publishedAt, double likeness) {

    static TwinView of(Twin twin) {
        var vacancy = twin.vacancy();
        return new TwinView(
                vacancy.vacancy().value(),
                vacancy.employer().value(),
                vacancy.employerName(),
                vacancy.title(),
                vacancy.publishedAt(),
                twin.likeness());
    }
}
