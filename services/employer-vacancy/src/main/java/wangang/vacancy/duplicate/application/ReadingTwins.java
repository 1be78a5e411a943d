package wangang.vacancy.duplicate.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.duplicate.domain.Fingerprint;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Near-same texts under different employers: a post of an agency, or copied by somebody who has none to give. */
@Service
@Transactional(readOnly = true)
public class ReadingTwins {

    private static final int MOST_TWINS = 20;

    /** Bands let few others through; where a text is posted by hundreds, the newest will do. */
    private static final int MOST_COMPARED = 500;

    /** Fewer for a count, since many vacancies are counted at once. */
    private static final int MOST_COUNTED = 200;

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

    /** How many other employers have published nearly the same, as far as they are among the newest; of published ones. */
    public Map<VacancyId, Integer> employersAlike(Collection<VacancyId> vacancies) {
        var alike = new HashMap<VacancyId, Set<EmployerId>>();
        fingerprints.pairs(vacancies, MOST_COUNTED).stream()
                .filter(pair -> pair.likeness() >= settings.likeness())
                .forEach(pair -> alike.computeIfAbsent(pair.vacancy(), unseen -> new HashSet<>())
                        .add(pair.employer()));
        return alike.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private List<Twin> twins(Vacancy vacancy) {
        var signature = Fingerprint.signature(vacancy.terms().form());
        return fingerprints.alike(vacancy.employer(), signature, MOST_COMPARED).stream()
                .map(other -> new Twin(other, signature.likeness(other.signature())))
                .filter(twin -> twin.likeness() >= settings.likeness())
                .limit(MOST_TWINS)
                .toList();
    }
}
