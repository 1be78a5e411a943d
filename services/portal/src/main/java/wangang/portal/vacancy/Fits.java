package wangang.portal.vacancy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import wangang.portal.page.Roles;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Why each vacancy of a list fits the person, in short; a list shows without where nobody says. */
@Component
class Fits {

    /** As many as the service explains at once. */
    private static final int MOST = 20;

    private static final int SENTENCES = 2;

    /** The best sentences by vacancy. */
    record Reasons(Map<UUID, List<String>> sentences) {

        static final Reasons NONE = new Reasons(Map.of());

        static Reasons from(List<Matching> explained) {
            return new Reasons(explained.stream()
                    .filter(match -> match.vacancy() != null && match.reasons() != null)
                    .collect(Collectors.toMap(
                            match -> Objects.requireNonNull(match.vacancy()).vacancyId(), Reasons::best)));
        }

        private static List<String> best(Matching match) {
            return Objects.requireNonNull(match.reasons()).stream()
                    .limit(SENTENCES)
                    .toList();
        }

        public List<String> of(UUID vacancy) {
            return sentences.getOrDefault(vacancy, List.of());
        }
    }

    private final Services services;

    Fits(Services services) {
        this.services = services;
    }

    /** None for whoever is no jobseeker, has no file, or does not want it used. */
    Reasons of(@Nullable Authentication person, List<Hit> hits) {
        if (hits.isEmpty() || !Roles.isJobseeker(person)) {
            return Reasons.NONE;
        }
        var asked = hits.stream().map(Hit::vacancyId).limit(MOST).toList();
        return Items.of(
                        Matching.class,
                        services.matching().post("/api/jobseekers/me/matches").body(Map.of("vacancies", asked)))
                .optional()
                .map(explained -> Reasons.from(explained.all()))
                .orElse(Reasons.NONE);
    }
}
