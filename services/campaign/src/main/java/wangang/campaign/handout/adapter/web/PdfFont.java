package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * The font of one document. What is used of it is embedded, so that every reader shows the same; a character that it
 * lacks becomes 〓, as printers do.
 */
final class PdfFont {

    private static final String FILE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int MISSING = '〓';

    private final TrueTypeFont shapes;
    private final CmapLookup glyphs;
    private final PDType0Font embedded;

    PdfFont(PDDocument document) throws IOException {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            shapes = new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        glyphs = shapes.getUnicodeCmapLookup();
        embedded = PDType0Font.load(document, shapes, true);
    }

    PDType0Font embedded() {
        return embedded;
    }

    String shown(String text) {
        return text.codePoints()
                .map(point -> glyphs.getGlyphId(point) == 0 ? MISSING : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In points. */
    float width(String shown, float size) throws IOException {
        long units = 0;
        for (int index = 0; index < shown.length(); ) {
            int point = shown.codePointAt(index);
            units += shapes.getAdvanceWidth(glyphs.getGlyphId(point));
            index += Character.charCount(point);
        }
        return units * size / shapes.getUnitsPerEm();
    }
}
