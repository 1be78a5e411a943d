package wangang.documentation.problems;

import java.util.Set;
import wangang.documentation.bytecode.Place;

/**
 * A refusal that stands somewhere in the code.
 *
 * @param statuses HTTP statuses; empty where the code does not fix one
 * @param details what users read, with … for what is known only at run time
 */
public record Refusal(String code, Set<Integer> statuses, Set<String> details, Place place) {

    public Refusal {
        statuses = Set.copyOf(statuses);
        details = Set.copyOf(details);
    }
}
