package wangang.portal.employer.fairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import wangang.portal.fair.Fair;

/**
 * A request for a booth as it was typed; label, day, from and to are lines of hours.
 *
 * @param vacancies that are ticked
 * @param once the form's own key
 * @param act a change of the form itself: more, split:line or drop:line; null when it is sent
 */
record BoothForm(
        @Nullable List<UUID> vacancies,
        @Nullable List<String> label,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        List<LocalDate> day,

        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable String once,
        @Nullable String act) {

    static final int MOST_LINES = 100;

    /** One interviewer for the whole fair, and everything that may be shown. */
    static BoothForm begin(Fair fair, List<UUID> showable) {
        return of(showable, allSessions(fair, 1));
    }

    private static BoothForm of(List<UUID> vacancies, List<Hours> lines) {
        return new BoothForm(
                vacancies,
                lines.stream().map(Hours::label).toList(),
                lines.stream().map(Hours::day).toList(),
                lines.stream().map(Hours::from).toList(),
                lines.stream().map(Hours::to).toList(),
                null,
                null);
    }

    boolean isSent() {
        return act == null || act.isBlank();
    }

    List<UUID> chosen() {
        return vacancies == null ? List.of() : vacancies;
    }

    public boolean shows(UUID vacancy) {
        return chosen().contains(vacancy);
    }

    public List<Hours> lines() {
        var lines = new ArrayList<Hours>();
        var days = day == null ? List.<LocalDate>of() : day;
        for (int line = 0; line < days.size() && line < MOST_LINES; line++) {
            lines.add(new Hours(at(label, line), days.get(line), at(from, line), at(to, line)));
        }
        return lines;
    }

    /** After a line more or less. */
    BoothForm changed(Fair fair) {
        var lines = lines();
        if ("more".equals(act)) {
            var next = lines.stream().map(Hours::label).distinct().count() + 1;
            lines.addAll(allSessions(fair, next));
            return of(chosen(), lines);
        }
        int line = line();
        if (line < 0 || line >= lines.size()) {
            return of(chosen(), lines);
        }
        if (act != null && act.startsWith("drop:")) {
            lines.remove(line);
        } else {
            var split = lines.get(line);
            lines.add(line + 1, new Hours(split.label(), split.day(), "", ""));
        }
        return of(chosen(), lines);
    }

    boolean hasHalfLine() {
        return lines().stream().anyMatch(Hours::half);
    }

    /** What the service takes: lines of one label are one interviewer's. */
    Map<String, Object> json() {
        var staff = new LinkedHashMap<String, List<Map<String, String>>>();
        lines().stream()
                .filter(line -> !line.absent())
                .forEach(line -> staff.computeIfAbsent(line.label(), none -> new ArrayList<>())
                        .add(line.json()));
        return Map.of(
                "vacancies",
                chosen(),
                "interviewers",
                staff.entrySet().stream()
                        .map(one -> Map.of("label", one.getKey(), "hours", one.getValue()))
                        .toList());
    }

    private int line() {
        try {
            return act == null ? -1 : Integer.parseInt(act.substring(act.indexOf(':') + 1));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static List<Hours> allSessions(Fair fair, long number) {
        return fair.terms().sessions().stream()
                .map(one -> new Hours(
                        "面试官 " + number,
                        one.day(),
                        one.from().toString(),
                        one.to().toString()))
                .toList();
    }

    private static String at(@Nullable List<String> typed, int line) {
        return typed == null || line >= typed.size() ? "" : typed.get(line).strip();
    }
}
