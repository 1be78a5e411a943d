package wangang.vacancy.policy.application;

import java.util.Map;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.domain.PolicyId;

/** Hires and open vacancies as policies count them; what is missing is none. */
public record Counted(Map<Key, Integer> numbers) {

    /** Whose, and counted for what. */
    public record Key(PolicyId policy, EmployerId employer) {}

    public Counted {
        numbers = Map.copyOf(numbers);
    }

    int of(PolicyId policy, EmployerId employer) {
        return numbers.getOrDefault(new Key(policy, employer), 0);
    }
}
