package wangang.campaign.handout.adapter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Handouts as files of the formats that show tables. */
@Component
class HandoutFiles {

    private final HandoutPage page;
    private final HandoutPdf pdf;
    private final HandoutWorkbook workbook;

    HandoutFiles(HandoutPage page, HandoutPdf pdf, HandoutWorkbook workbook) {
        this.page = page;
        this.pdf = pdf;
        this.workbook = workbook;
    }

    /** @param format any but a calendar */
    void send(HttpServletResponse response, String name, HandoutFormat format, HandoutDocument handout)
            throws IOException {
        HandoutAnswer.send(response, name, format, out -> {
            switch (format) {
                case HTML -> page.write(handout, out);
                case PDF -> pdf.write(handout, out);
                case XLSX -> workbook.write(handout, out);
                case ICS -> throw new IllegalArgumentException("a calendar has no tables");
            }
        });
    }
}
