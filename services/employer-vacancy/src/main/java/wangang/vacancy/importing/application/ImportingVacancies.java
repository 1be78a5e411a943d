package wangang.vacancy.importing.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.PublicationReviews;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.application.VacancyChanges;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/**
 * Takes whole files of vacancies, published at once and recognised by the employer's reference. A chunk is one
 * transaction with a number of statements that does not depend on its size.
 */
@Service
public class ImportingVacancies {

    private final Employers employers;
    private final Vacancies vacancies;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;
    private final PublicationReviews reviews;

    ImportingVacancies(
            Employers employers,
            Vacancies vacancies,
            VacancyChanges changes,
            PublicationPolicies policies,
            PublicationReviews reviews) {
        this.employers = employers;
        this.vacancies = vacancies;
        this.changes = changes;
        this.policies = policies;
        this.reviews = reviews;
    }

    /** Begins a call in the name of the account's employer. */
    @Transactional(readOnly = true)
    public Outcome<ImportRun> begin(String account) {
        return employers.findByAccount(account).isPresent()
                ? Outcome.done(new ImportRun(account))
                : Outcome.refused(PostingRefusals.NO_EMPLOYER);
    }

    /** A receipt per item, in order; a bad item changes nothing for the others. */
    @Transactional
    public List<Receipt> receive(ImportRun run, List<ImportItem> items) {
        var policy = policies.current();
        var checked = new LinkedHashMap<ImportItem, Outcome<VacancyTerms>>();
        items.forEach(item -> checked.put(item, item.terms().flatMap(policy::checked)));

        var employer = employers.lockByAccount(run.account()).orElseThrow();
        var own = namedById(employer, items);
        checked.replaceAll((item, terms) -> terms.flatMap(passed -> identified(run, item, passed, own)));
        var known = new Known(known(employer, checked), own);
        var review = reviews.begin(employer, known.ids(), terms(checked));
        var chunk = new Chunk(employer, known, policy, review, policies.now());
        var receipts = checked.entrySet().stream()
                .map(entry -> chunk.receive(entry.getKey(), entry.getValue()))
                .toList();
        changes.addAll(chunk.created(), employer);
        Map<EmployerId, Employer> owner = Map.of(employer.id(), employer);
        changes.updateAll(chunk.updated(), owner);
        changes.updateAll(chunk.confirmed(), owner);
        review.keep();
        return receipts;
    }

    private static Outcome<VacancyTerms> identified(
            ImportRun run, ImportItem item, VacancyTerms terms, Map<VacancyId, Vacancy> own) {
        var named = terms.reference() == null ? named(item, terms, own) : terms;
        var id = item.vacancy();
        var name = named.reference() == null && id != null ? id.toString() : named.reference();
        if (name == null) {
            return Outcome.refused(ImportRefusals.REFERENCE_MISSING);
        }
        return run.isFirst(name) ? Outcome.done(named) : Outcome.refused(ImportRefusals.DUPLICATE_REFERENCE);
    }

    /** What was exported keeps its reference, which is not told to others; the id of another platform becomes one. */
    private static VacancyTerms named(ImportItem item, VacancyTerms terms, Map<VacancyId, Vacancy> own) {
        if (item.vacancy() == null) {
            return terms;
        }
        var vacancy = own.get(item.vacancy());
        return terms.named(
                vacancy == null ? item.vacancy().toString() : vacancy.terms().reference());
    }

    private Map<VacancyId, Vacancy> namedById(Employer employer, List<ImportItem> items) {
        var ids = items.stream()
                .flatMap(item -> Stream.ofNullable(item.vacancy()))
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : vacancies.lockOwn(employer.id(), ids).stream()
                        .collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }

    private static List<VacancyTerms> terms(Map<ImportItem, Outcome<VacancyTerms>> checked) {
        return checked.values().stream()
                .flatMap(outcome -> switch (outcome) {
                    case Done<VacancyTerms>(var terms) -> Stream.of(terms);
                    case Refused<VacancyTerms> _ -> Stream.<VacancyTerms>empty();
                })
                .toList();
    }

    private Map<String, Vacancy> known(Employer employer, Map<ImportItem, Outcome<VacancyTerms>> checked) {
        var references = terms(checked).stream()
                .flatMap(terms -> Stream.ofNullable(terms.reference()))
                .toList();
        if (references.isEmpty()) {
            return Map.of();
        }
        return vacancies.lockNewestByReference(employer.id(), references).stream()
                .collect(Collectors.toMap(
                        vacancy -> Objects.requireNonNull(vacancy.terms().reference()), Function.identity()));
    }
}
