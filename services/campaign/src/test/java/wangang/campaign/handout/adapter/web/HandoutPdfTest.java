package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HandoutPdfTest {

    @Test
    void whatIsDrawnCanBeReadAgain() throws IOException {
        try (var document = drawn("person", new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet()))) {
            assertThat(text(document))
                    .contains("面试安排 · 求职者 0137")
                    .contains("“百日<千企>万岗”专场招聘会")
                    .contains("09:00–09:15")
                    .contains("W".repeat(300))
                    .contains("未能安排的志愿")
                    .contains("<script>alert('&')</script>科技（演示）有限公司");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("面试安排 · 求职者 0137");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void allFontsAreEmbeddedInPart() throws IOException {
        try (var document = drawn("booth", new SheetDocuments(Hostile.WORDS).of(Hostile.boothSheet()))) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            }
        }
    }

    @Test
    void whatTheFontLacksIsMarked() throws IOException {
        try (var document = drawn("rare", new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet()))) {
            assertThat(text(document)).contains("〓").contains("有限公司");
        }
    }

    @Test
    void onlyHttpsCanBeTapped() throws IOException {
        try (var document = drawn("link", new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet()))) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().satisfies(one -> {
                var action = ((PDAnnotationLink) one).getAction();
                assertThat(((PDActionURI) action).getURI()).isEqualTo(Hostile.LINK);
            });
        }
    }

    @Test
    void everyPageOfADoorListRepeatsItsHeadings() throws IOException {
        try (var document = drawn("door", new VenueDocuments(Hostile.WORDS).of(Hostile.doorList(2_000)))) {
            assertThat(document.getNumberOfPages()).isBetween(30, 60);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            assertThat(stripper.getText(document))
                    .contains("首场面试")
                    .contains("求职者 2000")
                    .contains("第 " + document.getNumberOfPages() + " 页");
        }
    }

    @Test
    void everyRoomHasASheet() throws IOException {
        try (var document = drawn("rooms", new VenueDocuments(Hostile.WORDS).of(Hostile.roomSigns()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document)).contains("多功能厅-B12").contains("没有。");
        }
    }

    @Test
    void aRowThatNoPageHoldsGoesOnOnTheNext() throws IOException {
        var rows = List.of(Row.of(Cell.of("时间"), Cell.of("岗位\n".repeat(200) + "最后一行")));
        var table = HandoutTable.of("长表", List.of(new Column("时间", 1), new Column("岗位", 1)), rows);
        var handout = new HandoutDocument("长", List.of(), false, List.of(table));
        try (var document = drawn("long", handout)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(text(document)).contains("最后一行");
        }
    }

    /** Left in target/handouts, to be looked at. */
    private static PDDocument drawn(String name, HandoutDocument handout) throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutPdf().write(handout, out);
        var folder = Files.createDirectories(Path.of("target", "handouts"));
        Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
        return Loader.loadPDF(out.toByteArray());
    }

    /** Without the ends of lines. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace("\n", "");
    }
}
