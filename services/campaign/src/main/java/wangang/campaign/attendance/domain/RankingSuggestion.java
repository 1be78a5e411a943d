package wangang.campaign.attendance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ranking made of what matching told: the best score first, equal scores in one group; whom it told nothing of follow
 * in the order of their registration.
 */
public final class RankingSuggestion {

    /** @param score how well person and vacancies fit, 0 to 1; null when it was not told or may not be used */
    public record Applicant(
            RegistrationId registration, @Nullable Double score) {}

    private static final Comparator<Applicant> BEST_FIRST = Comparator.comparing(
                    Applicant::score, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(one -> one.registration().value().toString());

    private RankingSuggestion() {}

    public static List<List<RegistrationId>> of(List<Applicant> applicants) {
        var groups = new ArrayList<List<RegistrationId>>();
        Double before = null;
        for (var applicant : applicants.stream().sorted(BEST_FIRST).toList()) {
            if (applicant.score() == null || !Objects.equals(applicant.score(), before)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(applicant.registration());
            before = applicant.score();
        }
        return groups.stream().map(List::copyOf).toList();
    }
}
