package wangang.vacancy.importing.adapter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: 2027-03-31, 2027/3/31, 2027年3月31日, or days since the end of 1899. */
final class TypedDay {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final Pattern COUNTED = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private TypedDay() {}

    static LocalDate read(String cell) {
        if (COUNTED.matcher(cell).matches()) {
            return FIRST_DAY.plusDays(Integer.parseInt(cell));
        }
        var written = WRITTEN.matcher(cell);
        if (!written.matches()) {
            throw new DateTimeException("no day");
        }
        return LocalDate.of(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)));
    }
}
