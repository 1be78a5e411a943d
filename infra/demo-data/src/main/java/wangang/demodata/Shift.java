package wangang.demodata;

import java.util.List;

/**
 * Work by the hour as employers of some industries offer it.
 *
 * @param payMin yuan an hour, as {@code payMax}
 */
record Shift(
        String title,
        String occupationCode,
        VacancyKind kind,
        WorkingTime time,
        int payMin,
        int payMax,
        List<String> industries) {}
