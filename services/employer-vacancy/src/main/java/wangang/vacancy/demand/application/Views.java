package wangang.vacancy.demand.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How often vacancies were looked at. */
public interface Views {

    /** Adds to what is kept, in one statement; vacancies that are no more are passed over. */
    void add(LocalDate day, Map<UUID, Long> views);

    void forgetBefore(LocalDate day);
}
