package wangang.vacancy.importing.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PublicationReviews;
import wangang.vacancy.posting.domain.PublicationPolicy;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/** Decides on the items of one chunk and collects what is to be written for all of them together. */
final class Chunk {

    private final Employer employer;
    private final Known known;
    private final PublicationPolicy policy;
    private final PublicationReviews.Review review;
    private final Instant now;
    private final List<VacancyEvent> created = new ArrayList<>();
    private final List<VacancyEvent> updated = new ArrayList<>();
    private final List<VacancyEvent> confirmed = new ArrayList<>();

    Chunk(Employer employer, Known known, PublicationPolicy policy, PublicationReviews.Review review, Instant now) {
        this.employer = employer;
        this.known = known;
        this.policy = policy;
        this.review = review;
        this.now = now;
    }

    List<VacancyEvent> created() {
        return created;
    }

    List<VacancyEvent> updated() {
        return updated;
    }

    /** Their terms are as they were. */
    List<VacancyEvent> confirmed() {
        return confirmed;
    }

    Receipt receive(ImportItem item, Outcome<VacancyTerms> checked) {
        return switch (checked) {
            case Done<VacancyTerms>(var terms) -> receive(item, terms);
            case Refused<VacancyTerms>(var rejections) -> Receipt.rejected(item, rejections);
        };
    }

    private Receipt receive(ImportItem item, VacancyTerms terms) {
        var before = known.meantBy(item, terms);
        if (before == null) {
            return create(item, terms);
        }
        boolean same = before.terms().equals(terms);
        if (before.isClosed()) {
            if (same) {
                return Receipt.taken(
                        item, ReceiptStatus.UNCHANGED, before, List.of(ImportRefusals.CLOSED_AND_UNCHANGED));
            }
            return terms.reference() == null
                    ? Receipt.rejected(item, List.of(ImportRefusals.REFERENCE_MISSING))
                    : create(item, terms);
        }
        if (same && before.isPublished()) {
            confirm(before);
            return Receipt.taken(item, ReceiptStatus.UNCHANGED, before, List.of());
        }
        return written(item, ReceiptStatus.UPDATED, updated, update(before, terms));
    }

    /** Whoever sends it again says that it is still open. */
    private void confirm(Vacancy before) {
        if (before.isWorthConfirming(now) && before.confirm(now) instanceof Done<VacancyEvent>(var event)) {
            confirmed.add(event);
        }
    }

    private Receipt create(ImportItem item, VacancyTerms terms) {
        var draft = Vacancy.draft(VacancyId.next(now), employer.id(), terms, now);
        return written(item, ReceiptStatus.CREATED, created, draft.publish(lawful(draft), employer.status(), now));
    }

    private Outcome<VacancyEvent> update(Vacancy before, VacancyTerms terms) {
        var lawful = lawful(before);
        return before.change(terms, lawful, employer.status(), now)
                .flatMap(event -> event.after().isDraft()
                        ? event.after().publish(lawful, employer.status(), now)
                        : Outcome.done(event));
    }

    private PublicationPolicy lawful(Vacancy vacancy) {
        return review.of(vacancy.id(), policy);
    }

    private Receipt written(
            ImportItem item, ReceiptStatus status, List<VacancyEvent> collected, Outcome<VacancyEvent> outcome) {
        return switch (outcome) {
            case Done<VacancyEvent>(var event) -> {
                collected.add(event);
                review.add(event.after());
                yield Receipt.taken(item, status, event.after(), List.of());
            }
            case Refused<VacancyEvent>(var rejections) -> Receipt.rejected(item, rejections);
        };
    }
}
