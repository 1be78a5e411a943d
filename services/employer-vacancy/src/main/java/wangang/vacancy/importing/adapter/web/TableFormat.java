package wangang.vacancy.importing.adapter.web;

import java.util.Locale;

/** A file of rows and columns. */
enum TableFormat {
    CSV("text/csv; charset=UTF-8"),
    XLSX(XlsxRows.MEDIA_TYPE);

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    String fileName() {
        return "vacancies." + name().toLowerCase(Locale.ROOT);
    }
}
