package wangang.demodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reference tables that the campaign is made of. */
record Tables(
        List<Trade> trades,
        List<EmployerLine> employerLines,
        Map<String, String> majors,
        Map<String, String> subdistricts,
        List<Spot> spots,
        List<Shift> shifts,
        List<WorkingTime> workingWeeks,
        List<List<WeekSlot>> freeWeeks) {

    /** @param suffix second half of the employers' names */
    record EmployerLine(String industryCode, String suffix, List<EmployerKind> kinds, int weight) {}

    static Tables load() {
        var tasks = new LinkedHashMap<String, List<String>>();
        rows("occupations.txt", "\\|").forEach(row -> tasks.put(row[0], list(row[2])));
        var trades = rows("trades.txt", "\\|")
                .map(row -> trade(row, tasks.getOrDefault(row[0], List.of())))
                .toList();
        var lines = rows("employers.txt", "\\|")
                .map(row -> new EmployerLine(
                        row[0],
                        row[1],
                        list(row[2]).stream().map(EmployerKind::valueOf).toList(),
                        Integer.parseInt(row[3])))
                .toList();
        var spots = rows("changning_metro_osm.csv", ",")
                .map(row -> new Spot(
                        row[0],
                        row[1],
                        list(row[2]).getFirst(),
                        Double.parseDouble(row[3]),
                        Double.parseDouble(row[4])))
                .toList();
        return new Tables(
                trades,
                lines,
                names("majors.txt", "\\|"),
                names("subdistricts.csv", ","),
                spots,
                rows("shifts.txt", "\\|").map(Tables::shift).toList(),
                rows("working_weeks.txt", "\\|")
                        .map(row -> week(row[0], row[1]))
                        .toList(),
                rows("free_weeks.txt", "\\|").map(row -> WeekSlot.week(row[0])).toList());
    }

    /** Trades that an employer of the industry hires for. */
    List<Trade> tradesOf(String industryCode) {
        return trades.stream()
                .filter(trade -> trade.industries().contains(industryCode))
                .toList();
    }

    Trade tradeOf(String occupationCode) {
        return trades.stream()
                .filter(trade -> trade.occupationCode().equals(occupationCode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no trade of occupation " + occupationCode));
    }

    /** Work by the hour that an employer of the industry offers. */
    List<Shift> shiftsOf(String industryCode) {
        return shifts.stream()
                .filter(shift -> shift.industries().contains(industryCode))
                .toList();
    }

    List<Spot> spotsOf(String subdistrictCode) {
        return spots.stream()
                .filter(spot -> spot.subdistrictCode().equals(subdistrictCode))
                .toList();
    }

    /** Six-digit majors under a class, or the major itself. */
    List<String> majorsUnder(String code) {
        return majors.keySet().stream().filter(major -> major.startsWith(code)).toList();
    }

    private static Trade trade(String[] row, List<String> tasks) {
        var pay = row[5].split("-", 2);
        return new Trade(
                row[0],
                tasks,
                list(row[1]),
                row[2].equals("any") ? List.of() : list(row[2]),
                list(row[3]),
                Degree.valueOf(row[4]),
                Integer.parseInt(pay[0]),
                Integer.parseInt(pay[1]),
                list(row[6]));
    }

    private static Shift shift(String[] row) {
        var pay = row[5].split("-", 2);
        return new Shift(
                row[0],
                row[1],
                VacancyKind.valueOf(row[2]),
                week(row[3], row[4]),
                Integer.parseInt(pay[0]),
                Integer.parseInt(pay[1]),
                list(row[6]));
    }

    private static WorkingTime week(String slots, String hours) {
        return new WorkingTime(WeekSlot.week(slots), Integer.parseInt(hours));
    }

    private static Map<String, String> names(String resource, String separator) {
        var names = new LinkedHashMap<String, String>();
        rows(resource, separator).forEach(row -> names.put(row[0], row[1]));
        return names;
    }

    private static List<String> list(String cell) {
        return Arrays.asList(cell.split(";", -1));
    }

    private static Stream<String[]> rows(String resource, String separator) {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(separator, -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
