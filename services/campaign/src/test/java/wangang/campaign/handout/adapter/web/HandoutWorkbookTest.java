package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class HandoutWorkbookTest {

    @Test
    void everyCellIsTextEvenWhatLooksLikeAFormula() throws IOException {
        var cells = cells(new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet()));
        assertThat(cells).allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
        assertThat(cells).extracting(Cell::getText).contains(Hostile.MARKUP, Hostile.FORMULA + "\nJava 开发工程师");
    }

    @Test
    void interviewersAreTablesOfTheirOwn() throws IOException {
        assertThat(cells(new SheetDocuments(Hostile.WORDS).of(Hostile.boothSheet())))
                .extracting(Cell::getText)
                .contains("=1+1", "求职者 0137", "面试官 2");
    }

    @Test
    void everybodyIsOnTheDoorListThoughItIsWrittenInParts() throws IOException {
        assertThat(cells(new VenueDocuments(Hostile.WORDS).of(Hostile.doorList(2_000))))
                .extracting(Cell::getText)
                .contains("求职者 0001", "求职者 0500", "求职者 2000", "11月29日 周日 09:00–12:00");
    }

    private static List<Cell> cells(HandoutDocument handout) throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutWorkbook().write(handout, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
