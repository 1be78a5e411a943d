package wangang.vacancy.suspicion.application;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.posting.domain.PayForm;

/** What nine of ten open vacancies of an occupation do not exceed, in the unit of the form of pay. */
public record HighPay(Map<Group, Double> ninth) {

    /** @param degree null for all */
    public record Group(String occupation, @Nullable Degree degree, PayForm form) {}

    /** Of the same degree where these are enough, otherwise of all; empty where neither is. */
    public Optional<Double> of(String occupation, @Nullable Degree degree, PayForm form) {
        return Optional.ofNullable(ninth.get(new Group(occupation, degree, form)))
                .or(() -> Optional.ofNullable(ninth.get(new Group(occupation, null, form))));
    }
}
