package wangang.vacancy.posting.application;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.OwnVacancies.Own;
import wangang.vacancy.posting.domain.PublicationPolicy;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyEvent.Drafted;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/** Employers draft, publish and change their vacancies. */
@Service
@Transactional
public class PostingVacancies {

    private final OwnVacancies own;
    private final Vacancies vacancies;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;
    private final PublicationReviews reviews;

    PostingVacancies(
            OwnVacancies own,
            Vacancies vacancies,
            VacancyChanges changes,
            PublicationPolicies policies,
            PublicationReviews reviews) {
        this.own = own;
        this.vacancies = vacancies;
        this.changes = changes;
        this.policies = policies;
        this.reviews = reviews;
    }

    /** A draft, or at once a published vacancy; a refusal leaves neither. */
    public Outcome<Vacancy> post(String account, TermsForm form, boolean publish) {
        return own.employerOf(account)
                .flatMap(employer -> policies.current().checked(form).flatMap(terms -> {
                    var review = reviews.begin(employer, List.of(), List.of(terms));
                    return made(employer, terms, publish, review)
                            .flatMap(this::withFreeReference)
                            .map(event -> kept(review, changes.add(event, employer)));
                }));
    }

    public Outcome<Vacancy> change(String account, VacancyId id, long expectedVersion, TermsForm form) {
        return policies.current()
                .checked(form)
                .flatMap(terms -> own.working(account, id, expectedVersion, vacancy -> changed(vacancy, terms)));
    }

    public Outcome<Vacancy> publish(String account, VacancyId id, long expectedVersion) {
        return own.working(
                account,
                id,
                expectedVersion,
                vacancy -> reviewed(
                        vacancy,
                        vacancy.vacancy().terms(),
                        policy -> vacancy.vacancy()
                                .publish(policy, vacancy.employer().status(), policies.now())));
    }

    /** Deletes a draft without a trace. */
    public Outcome<VacancyId> discard(String account, VacancyId id, long expectedVersion) {
        return own.working(account, id, expectedVersion, vacancy -> {
            if (!vacancy.vacancy().isDraft()) {
                return Outcome.refused(PostingRefusals.NOT_A_DRAFT);
            }
            vacancies.remove(id);
            return Outcome.done(id);
        });
    }

    private Outcome<VacancyEvent> made(
            Employer employer, VacancyTerms terms, boolean publish, PublicationReviews.Review review) {
        var now = policies.now();
        var draft = Vacancy.draft(VacancyId.next(now), employer.id(), terms, now);
        return publish
                ? draft.publish(review.of(draft.id(), policies.current()), employer.status(), now)
                : Outcome.done(new Drafted(draft));
    }

    private Outcome<Vacancy> changed(Own vacancy, VacancyTerms terms) {
        return reviewed(
                vacancy,
                terms,
                policy -> vacancy.vacancy()
                        .change(terms, policy, vacancy.employer().status(), policies.now())
                        .flatMap(this::withFreeReference));
    }

    private Outcome<Vacancy> reviewed(
            Own vacancy, VacancyTerms terms, Function<PublicationPolicy, Outcome<VacancyEvent>> step) {
        var id = vacancy.vacancy().id();
        var review = reviews.begin(vacancy.employer(), List.of(id), List.of(terms));
        return step.apply(review.of(id, policies.current()))
                .map(event -> kept(review, changes.update(event, vacancy.employer())));
    }

    private static Vacancy kept(PublicationReviews.Review review, Vacancy written) {
        review.add(written);
        review.keep();
        return written;
    }

    private Outcome<VacancyEvent> withFreeReference(VacancyEvent event) {
        var vacancy = event.after();
        var reference = vacancy.terms().reference();
        return reference != null && vacancies.isInUse(vacancy.employer(), reference, vacancy.id())
                ? Outcome.refused(PostingRefusals.REFERENCE_TAKEN)
                : Outcome.done(event);
    }
}
