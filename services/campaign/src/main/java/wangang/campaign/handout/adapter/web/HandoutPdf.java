package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;
import wangang.platform.web.RejectedException;

/**
 * A handout on paper. Pages wait in a file until all are there; what a document holds in memory is its font (8 MB) and
 * some 2 kB a page, so that two at a time fit into a small heap.
 */
@Component
class HandoutPdf {

    /** Some 550 pages, made in seconds. */
    static final int MOST_ROWS = 20_000;

    private static final int AT_A_TIME = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore permits = new Semaphore(AT_A_TIME, true);
    private final Duration patience;

    HandoutPdf() {
        this(PATIENCE);
    }

    /** @param patience how long somebody waits for two others */
    HandoutPdf(Duration patience) {
        this.patience = patience;
    }

    /** @throws RejectedException when too many others wait */
    void write(HandoutDocument handout, OutputStream out) throws IOException {
        await();
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var font = new PdfFont(document);
            try (var paper = new PdfPaper(document, font, handout.title())) {
                draw(handout, paper, font);
            }
            describe(document, handout);
            document.save(out);
        } finally {
            permits.release();
        }
    }

    private void await() {
        boolean isAllowed = false;
        try {
            isAllowed = permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!isAllowed) {
            throw new RejectedException(HandoutLimits.BUSY);
        }
    }

    private static void draw(HandoutDocument handout, PdfPaper paper, PdfFont font) throws IOException {
        var lines = new PdfLines(font);
        if (handout.isSign() && !handout.tables().isEmpty()) {
            for (int sign = 0; sign < handout.tables().size(); sign++) {
                if (sign > 0) {
                    paper.turn();
                }
                sign(handout, handout.tables().get(sign), paper, lines);
            }
            return;
        }
        paper.lines(lines.of(handout.title(), PdfPaper.WIDTH, 18), 18);
        head(handout, paper, lines, 10);
        for (var table : handout.tables()) {
            paper.gap(10);
            if (paper.room(10) < 6) {
                paper.turn();
            }
            paper.lines(lines.of(table.title(), PdfPaper.WIDTH, 13), 13);
            table(table, paper, lines, 10);
        }
    }

    /** The room's code as large as its length lets it be. */
    private static void sign(HandoutDocument handout, HandoutTable table, PdfPaper paper, PdfLines lines)
            throws IOException {
        float size = Math.clamp(PdfPaper.WIDTH / Math.max(1, table.title().length()), 36f, 150f);
        paper.lines(lines.of(table.title(), PdfPaper.WIDTH, size), size);
        head(handout, paper, lines, 13);
        paper.gap(10);
        table(table, paper, lines, 16);
    }

    private static void head(HandoutDocument handout, PdfPaper paper, PdfLines lines, float size) throws IOException {
        for (var line : handout.lines()) {
            paper.lines(lines.of(line, PdfPaper.WIDTH, size), size);
        }
    }

    private static void table(HandoutTable table, PdfPaper paper, PdfLines lines, float size) throws IOException {
        if (table.isEmpty()) {
            paper.lines(List.of("没有。"), size);
        } else {
            new PdfTable(paper, lines, size, table.columns()).draw(table.rows());
        }
    }

    private static void describe(PDDocument document, HandoutDocument handout) {
        document.getDocumentInformation().setTitle(handout.title());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
