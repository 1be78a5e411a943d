package wangang.campaign.handout.adapter.web;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** A4 pages that are filled from the top; each says at its foot what it belongs to and which one it is. */
final class PdfPaper implements AutoCloseable {

    static final float MARGIN = 42;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 20;
    private static final float FOOT_SIZE = 8;
    private static final float LEADING = 1.45f;
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF5);
    private static final Color RULE = new Color(0xBB, 0xBB, 0xBB);

    private final PDDocument document;
    private final PdfFont font;
    private final String foot;
    private PDPage page;
    private PDPageContentStream content;
    private float y;
    private int pages;

    PdfPaper(PDDocument document, PdfFont font, String foot) throws IOException {
        this.document = document;
        this.font = font;
        this.foot = font.shown(foot.replace('\n', ' '));
        page = new PDPage(PDRectangle.A4);
        content = begin();
    }

    private PDPageContentStream begin() throws IOException {
        document.addPage(page);
        pages++;
        y = PDRectangle.A4.getHeight() - MARGIN;
        var stream = new PDPageContentStream(document, page);
        put(stream, foot + "  第 " + pages + " 页", MARGIN, MARGIN - FOOT, FOOT_SIZE);
        return stream;
    }

    void turn() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        content = begin();
    }

    /** How many lines of a size still fit on the page. */
    int room(float size) {
        return (int) ((y - MARGIN) / (size * LEADING));
    }

    static int linesOfPage(float size) {
        return (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / (size * LEADING));
    }

    void gap(float height) {
        y -= height;
    }

    /** Below what is there already. */
    void lines(List<String> lines, float size) throws IOException {
        for (var line : lines) {
            if (room(size) < 1) {
                turn();
            }
            put(content, line, MARGIN, y - size, size);
            y -= size * LEADING;
        }
    }

    /** Side by side; whoever calls has looked whether there is room. */
    void columns(List<List<String>> cells, float[] widths, float size, boolean isShaded) throws IOException {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        float height = most * size * LEADING + size * 0.5f;
        if (isShaded) {
            content.setNonStrokingColor(SHADE);
            content.addRect(MARGIN, y - height, WIDTH, height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
        }
        float x = MARGIN;
        for (int column = 0; column < cells.size(); column++) {
            float top = y;
            for (var line : cells.get(column)) {
                put(content, line, x + 2, top - size * 1.25f, size);
                top -= size * LEADING;
            }
            x += widths[column];
        }
        y -= height;
        content.setStrokingColor(RULE);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
    }

    /** Makes what was drawn last, so many points high, lead somewhere. */
    void link(float x, float width, float height, String address) throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(MARGIN + x, y, width, height));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        var action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    private void put(PDPageContentStream stream, String text, float x, float baseline, float size) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(font.embedded(), size);
        stream.newLineAtOffset(x, baseline);
        stream.showText(text);
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
