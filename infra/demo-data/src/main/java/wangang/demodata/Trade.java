package wangang.demodata;

import java.util.List;

/**
 * An occupation with what employers ask of it.
 *
 * @param majors codes of classes or majors; empty when any will do
 * @param payMin yuan a month, as {@code payMax}
 */
record Trade(
        String occupationCode,
        List<String> tasks,
        List<String> titles,
        List<String> majors,
        List<String> skills,
        Degree degree,
        int payMin,
        int payMax,
        List<String> industries) {}
