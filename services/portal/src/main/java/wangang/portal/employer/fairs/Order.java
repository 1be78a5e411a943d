package wangang.portal.employer.fairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registrations in the order in which the booth would see them, each once; who is missing is not seen. */
record Order(List<UUID> people) {

    /** The most that the service takes. */
    static final int MOST = 2_000;

    Order {
        people = people.stream().distinct().toList();
    }

    static Order ofGroups(List<List<UUID>> groups) {
        return new Order(groups.stream().flatMap(List::stream).toList());
    }

    Order add(UUID person) {
        if (people.size() >= MOST) {
            return this;
        }
        var more = new ArrayList<>(people);
        more.add(person);
        return new Order(more);
    }

    Order drop(UUID person) {
        return new Order(people.stream().filter(one -> !one.equals(person)).toList());
    }

    Order up(UUID person) {
        return swapped(people.indexOf(person), -1);
    }

    Order down(UUID person) {
        return swapped(people.indexOf(person), 1);
    }

    /** As the service takes it: nobody is as dear as another. */
    List<List<UUID>> groups() {
        return people.stream().map(List::of).toList();
    }

    List<Applicant> of(List<Applicant> all) {
        var known = all.stream().collect(Collectors.toMap(Applicant::registrationId, Function.identity()));
        return people.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    List<Applicant> others(List<Applicant> all) {
        var chosen = Set.copyOf(people);
        return all.stream()
                .filter(one -> !chosen.contains(one.registrationId()))
                .toList();
    }

    private Order swapped(int at, int step) {
        if (at < 0 || at + step < 0 || at + step >= people.size()) {
            return this;
        }
        var other = new ArrayList<>(people);
        Collections.swap(other, at, at + step);
        return new Order(other);
    }
}
