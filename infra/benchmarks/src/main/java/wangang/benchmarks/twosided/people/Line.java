package wangang.benchmarks.twosided.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import wangang.matching.vocabulary.Degree;

/**
 * A line of work, with what those bring who study for it.
 *
 * @param count how many people of the sixty
 * @param degrees drawn evenly, so a repeated one is commoner
 * @param titles commonest first
 * @param payMin yuan a month, as {@code payMax}; what is wished lies between
 * @param otherTitles what a changer wishes instead; empty where nobody changes
 */
record Line(
        int count,
        List<String> majors,
        List<Degree> degrees,
        List<String> titles,
        List<String> skills,
        List<String> internships,
        List<String> certificates,
        int payMin,
        int payMax,
        List<String> otherTitles) {

    static List<Line> all() {
        var table = Objects.requireNonNull(Line.class.getResourceAsStream("lines.txt"), "lines.txt");
        try (var rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> of(row.split("\\|", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line of(String[] cells) {
        var pay = cells[8].split("-", 2);
        return new Line(
                Integer.parseInt(cells[1]),
                list(cells[2]),
                list(cells[3]).stream().map(Degree::valueOf).toList(),
                list(cells[4]),
                list(cells[5]),
                list(cells[6]),
                list(cells[7]),
                Integer.parseInt(pay[0]),
                Integer.parseInt(pay[1]),
                list(cells[9]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
    }
}
