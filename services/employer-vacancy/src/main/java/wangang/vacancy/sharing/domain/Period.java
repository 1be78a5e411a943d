package wangang.vacancy.sharing.domain;

import java.time.LocalDate;

/** Days on which staff work elsewhere, both inclusive. */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
