package wangang.vacancy.duplicate.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.duplicate.domain.Fingerprint;
import wangang.vacancy.duplicate.domain.Signature;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Near-same texts under different employers: a post of an agency, or copied by somebody who has none to give. */
@Service
@Transactional(readOnly = true)
public class ReadingTwins {

    private static final int MOST_TWINS = 20;

    /** Bands let few others through; where a text is posted by hundreds, the newest will do. */
    private static final int MOST_COMPARED = 500;

    private final ReadingVacancies vacancies;
    private final Fingerprints fingerprints;
    private final DuplicateSettings settings;

    ReadingTwins(ReadingVacancies vacancies, Fingerprints fingerprints, DuplicateSettings settings) {
        this.vacancies = vacancies;
        this.fingerprints = fingerprints;
        this.settings = settings;
    }

    /** Newest first; of drafts and closed vacancies, too. */
    public Outcome<List<Twin>> of(VacancyId id) {
        return vacancies.byId(id, true, null).map(seen -> twins(seen.vacancy()));
    }

    /** How many other employers say nearly the same; as far as they are among the newest. */
    public int employersAlike(EmployerId employer, TermsForm terms) {
        return Math.toIntExact(alike(employer, Fingerprint.signature(terms))
                .map(twin -> twin.vacancy().employer())
                .distinct()
                .count());
    }

    private List<Twin> twins(Vacancy vacancy) {
        return alike(vacancy.employer(), Fingerprint.signature(vacancy.terms().form()))
                .limit(MOST_TWINS)
                .toList();
    }

    private Stream<Twin> alike(EmployerId employer, Signature signature) {
        return fingerprints.alike(employer, signature, MOST_COMPARED).stream()
                .map(other -> new Twin(other, signature.likeness(other.signature())))
                .filter(twin -> twin.likeness() >= settings.likeness());
    }
}
