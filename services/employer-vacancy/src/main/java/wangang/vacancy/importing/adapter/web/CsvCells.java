package wangang.vacancy.importing.adapter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** The cells of one row by column; remembers which could not be read. */
final class CsvCells {

    private final Map<CsvColumn, String> cells;
    private final List<Rejection> unreadable = new ArrayList<>();

    CsvCells(Map<CsvColumn, String> cells) {
        this.cells = cells;
    }

    List<Rejection> unreadable() {
        return unreadable;
    }

    @Nullable
    String text(CsvColumn column) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    @Nullable
    Integer number(CsvColumn column) {
        return parsed(column, "应为整数", Integer::valueOf);
    }

    @Nullable
    Double decimal(CsvColumn column) {
        return parsed(column, "应为小数，例如 31.2204", CsvCells::finite);
    }

    @Nullable
    Boolean yes(CsvColumn column) {
        return parsed(column, "应为 true/false 或 是/否", CsvCells::truth);
    }

    @Nullable
    LocalDate date(CsvColumn column) {
        return parsed(column, "应为 2027-03-31 这样的日期", TypedDay::read);
    }

    <E extends Enum<E>> @Nullable E choice(CsvColumn column, Class<E> choices) {
        var allowed = "应为 "
                + String.join(
                        "、",
                        Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .toList());
        return parsed(column, allowed, cell -> Enum.valueOf(choices, cell.toUpperCase(Locale.ROOT)));
    }

    /** Separated by semicolons of either width; one behind a backslash is part of a value. */
    @Nullable
    List<String> list(CsvColumn column) {
        var cell = text(column);
        return cell == null
                ? null
                : Stream.of(cell.split("(?<!\\\\)[;；]", -1))
                        .map(value -> value.replaceAll("\\\\([;；])", "$1"))
                        .toList();
    }

    <T> @Nullable T parsed(CsvColumn column, String expectation, Function<String, T> parser) {
        var cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            unreadable.add(Rejection.invalid(
                    "request/wrong-type", column.field(), "列 " + column.field() + " 无法识别，" + expectation + "。"));
            return null;
        }
    }

    private static Double finite(String cell) {
        var value = Double.valueOf(cell);
        if (value.isNaN() || value.isInfinite()) {
            throw new IllegalArgumentException("no finite number");
        }
        return value;
    }

    private static Boolean truth(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "1", "是" -> true;
            case "false", "0", "否" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
