package wangang.vacancy.duplicate.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.duplicate.domain.DuplicateRefusals;
import wangang.vacancy.duplicate.domain.Fingerprint;
import wangang.vacancy.duplicate.domain.Published;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.DuplicateSearches;
import wangang.vacancy.posting.domain.OtherVacancies;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/** Compares what is about to be published with what its employer has published, under the lock on the employer. */
@Component
@EnableConfigurationProperties(DuplicateSettings.class)
class FindingDuplicates implements DuplicateSearches {

    private final Fingerprints fingerprints;
    private final DuplicateSettings settings;

    FindingDuplicates(Fingerprints fingerprints, DuplicateSettings settings) {
        this.fingerprints = fingerprints;
        this.settings = settings;
    }

    @Override
    public Search begin(Employer employer, Collection<VacancyTerms> terms) {
        return new Comparison(employer.id(), terms);
    }

    private final class Comparison implements Search {

        private final EmployerId employer;
        private final Collection<VacancyTerms> terms;
        private final Map<TermsForm, Fingerprint> printed = new HashMap<>();
        private final Map<VacancyId, Published> added = new LinkedHashMap<>();
        private @Nullable Map<Long, List<Published>> kept;

        Comparison(EmployerId employer, Collection<VacancyTerms> terms) {
            this.employer = employer;
            this.terms = terms;
        }

        @Override
        public OtherVacancies without(VacancyId vacancy) {
            return asked -> repeatedBy(asked, vacancy);
        }

        @Override
        public void add(Vacancy written) {
            if (written.isPublished()) {
                added.put(
                        written.id(),
                        Published.of(written, print(written.terms().form())));
            }
        }

        @Override
        public void keep() {
            if (!added.isEmpty()) {
                fingerprints.keepAll(
                        added.values().stream().collect(Collectors.toMap(Published::vacancy, Published::fingerprint)));
            }
        }

        private @Nullable Rejection repeatedBy(TermsForm asked, VacancyId vacancy) {
            var print = print(asked);
            return others(print.post(), vacancy)
                    .filter(other -> other.isRepeatedBy(print, settings.likeness()))
                    .findFirst()
                    .map(other -> DuplicateRefusals.repeats(other, Objects.requireNonNull(asked.title())))
                    .orElse(null);
        }

        /** As they are kept or, where they were written since, as they will be. */
        private Stream<Published> others(long post, VacancyId vacancy) {
            var unwritten =
                    kept().getOrDefault(post, List.of()).stream().filter(other -> !added.containsKey(other.vacancy()));
            return Stream.concat(unwritten, added.values().stream())
                    .filter(other -> !other.vacancy().equals(vacancy));
        }

        private Map<Long, List<Published>> kept() {
            if (kept == null) {
                var posts = terms.stream()
                        .map(each -> Fingerprint.post(employer, each.form()))
                        .collect(Collectors.toSet());
                kept = fingerprints.ofPosts(employer, posts).stream()
                        .collect(
                                Collectors.groupingBy(each -> each.fingerprint().post()));
            }
            return kept;
        }

        private Fingerprint print(TermsForm form) {
            return Objects.requireNonNull(printed.computeIfAbsent(form, unread -> Fingerprint.of(employer, unread)));
        }
    }
}
