package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.importing.application.ImportItem;
import wangang.vacancy.importing.application.ImportMapping;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekWords;
import wangang.vacancy.posting.domain.WorkingTime;

/** One vacancy per row of a table below a row of column names, which the employer may name its own way. */
final class CsvItems implements ItemSource {

    private final TableRows rows;
    private final ImportMapping mapping;
    private final List<CsvColumn> columns;
    private int index;

    /** @throws BrokenInput when the first row does not name the columns */
    CsvItems(TableRows rows, ImportMapping mapping) throws IOException {
        this.rows = rows;
        this.mapping = mapping;
        columns = columns(rows.next(), mapping);
    }

    @Override
    public @Nullable ImportItem next() throws IOException {
        var row = rows.next();
        if (row == null) {
            return null;
        }
        if (row.size() != columns.size()) {
            return new ImportItem(index++, null, Outcome.refused(ImportProblems.CELL_COUNT));
        }
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        for (int place = 0; place < row.size(); place++) {
            var column = columns.get(place);
            cells.put(column, mapping.meaningOf(column.field(), row.get(place)));
        }
        return item(new CsvCells(cells));
    }

    private ImportItem item(CsvCells cells) {
        var terms = terms(cells);
        return new ImportItem(
                index++,
                terms.reference(),
                cells.unreadable().isEmpty() ? Outcome.done(terms) : Outcome.refused(cells.unreadable()));
    }

    private static List<CsvColumn> columns(@Nullable List<String> header, ImportMapping mapping) throws BrokenInput {
        var named = header == null
                ? List.<CsvColumn>of()
                : header.stream()
                        .flatMap(cell -> CsvColumn.named(mapping.fieldOf(cell)).stream())
                        .toList();
        if (header == null
                || named.size() != header.size()
                || EnumSet.copyOf(named).size() != named.size()
                || !named.contains(CsvColumn.REFERENCE)
                || !named.contains(CsvColumn.TITLE)) {
            throw new BrokenInput(ImportProblems.NO_HEADER);
        }
        return named;
    }

    private static TermsForm terms(CsvCells cells) {
        return new TermsForm(
                cells.text(CsvColumn.REFERENCE),
                cells.text(CsvColumn.TITLE),
                cells.text(CsvColumn.OCCUPATION_CODE),
                cells.choice(CsvColumn.KIND, VacancyKind.class),
                workingTime(cells),
                cells.number(CsvColumn.OPENINGS),
                new TermsForm.Place(
                        cells.text(CsvColumn.REGION_CODE),
                        cells.text(CsvColumn.SUBDISTRICT_CODE),
                        cells.text(CsvColumn.ADDRESS),
                        cells.decimal(CsvColumn.LAT),
                        cells.decimal(CsvColumn.LON)),
                new TermsForm.Pay(
                        cells.choice(CsvColumn.PAY_FORM, PayForm.class),
                        cells.number(CsvColumn.PAY_MIN),
                        cells.number(CsvColumn.PAY_MAX),
                        cells.number(CsvColumn.PAY_MONTHS)),
                cells.choice(CsvColumn.DEGREE, Degree.class),
                majors(cells),
                new TermsForm.Experience(
                        cells.number(CsvColumn.MIN_YEARS),
                        cells.number(CsvColumn.MAX_YEARS),
                        cells.yes(CsvColumn.FRESH_GRADUATES)),
                cells.list(CsvColumn.SKILLS),
                cells.list(CsvColumn.BENEFITS),
                audience(cells),
                cells.text(CsvColumn.TEXT),
                cells.date(CsvColumn.VALID_UNTIL),
                cells.list(CsvColumn.CAMPAIGNS));
    }

    private static WorkingTime workingTime(CsvCells cells) {
        return new WorkingTime(
                cells.parsed(CsvColumn.WORKING_TIME, "应为以分号隔开的时段，例如 周六 09:00-13:00；周日 09:00-18:00", WeekWords::slots),
                cells.number(CsvColumn.HOURS_PER_WEEK));
    }

    /** {@code any} (or 不限) or codes. */
    private static TermsForm.@Nullable Majors majors(CsvCells cells) {
        var text = cells.text(CsvColumn.MAJORS);
        if (text == null) {
            return null;
        }
        return text.equals("any") || text.equals("不限")
                ? new TermsForm.Majors(true, null)
                : new TermsForm.Majors(null, cells.list(CsvColumn.MAJORS));
    }

    /** {@code everyone}, {@code certifiedDifficulty} or graduation years. */
    private static TermsForm.@Nullable Audience audience(CsvCells cells) {
        return cells.parsed(
                CsvColumn.AUDIENCE, "应为 everyone、certifiedDifficulty 或以分号隔开的毕业年份", text -> switch (text.toLowerCase(
                        Locale.ROOT)) {
                    case "everyone" -> new TermsForm.Audience(true, null, null);
                    case "certifieddifficulty" -> new TermsForm.Audience(null, null, true);
                    default -> new TermsForm.Audience(null, years(text), null);
                });
    }

    private static List<Integer> years(String text) {
        return Stream.of(text.split("[;；]", -1))
                .map(year -> Integer.valueOf(year.strip()))
                .toList();
    }
}
