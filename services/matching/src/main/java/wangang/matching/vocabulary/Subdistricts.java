package wangang.matching.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and approximate centres of subdistricts, from a table that another district replaces with its own. */
public final class Subdistricts {

    private record Row(String code, String name, GeoPosition centre) {}

    private final Map<String, Row> byCode;

    private Subdistricts(Map<String, Row> byCode) {
        this.byCode = byCode;
    }

    /** Reads {@code code,name,lat,lon} lines of a class path resource. */
    public static Subdistricts fromClassPath(String resource) {
        var stream = Objects.requireNonNull(Subdistricts.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Subdistricts(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(
                            cells[0],
                            cells[1],
                            new GeoPosition(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]))))
                    .collect(Collectors.toUnmodifiableMap(Row::code, row -> row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public @Nullable GeoPosition centreOf(@Nullable String code) {
        var row = code == null ? null : byCode.get(code);
        return row == null ? null : row.centre();
    }

    /** Others whose centres are at most so far from one of these, the nearest first. */
    public List<String> neighboursOf(Collection<String> codes, double kilometres) {
        record Near(String code, double kilometres) {}
        return byCode.values().stream()
                .filter(row -> !codes.contains(row.code()))
                .map(row -> new Near(
                        row.code(),
                        codes.stream()
                                .map(byCode::get)
                                .filter(Objects::nonNull)
                                .mapToDouble(one -> one.centre().kilometresTo(row.centre()))
                                .min()
                                .orElse(Double.POSITIVE_INFINITY)))
                .filter(near -> near.kilometres() <= kilometres)
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .map(Near::code)
                .toList();
    }

    /** The name, or the code where it is not in the table. */
    public String nameOf(String code) {
        var row = byCode.get(code);
        return row == null ? code : row.name();
    }
}
