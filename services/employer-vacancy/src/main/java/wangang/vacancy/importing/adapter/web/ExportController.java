package wangang.vacancy.importing.adapter.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.application.ReadingVacancies.Seen;
import wangang.vacancy.posting.domain.VacancyStatus;

@RestController
class ExportController {

    /** Each by a statement of its own: a slow reader holds no connection. */
    private static final int READ_AT_ONCE = 200;

    private final ReadingVacancies reading;

    ExportController(ReadingVacancies reading) {
        this.reading = reading;
    }

    /**
     * Streams the employer's own vacancies as a table that an import reads back; what has a reference and was not changed
     * meanwhile is UNCHANGED then.
     *
     * @param status of which; PUBLISHED when absent
     * @param format CSV when absent
     */
    @GetMapping("/api/vacancies/export")
    @PreAuthorize("hasRole('EMPLOYER')")
    @ApiResponse(
            responseCode = "200",
            description = "a row of headings and a row per vacancy, newest first",
            content = {@Content(mediaType = "text/csv"), @Content(mediaType = XlsxRows.MEDIA_TYPE)})
    void export(
            Caller caller,
            @RequestParam(defaultValue = "PUBLISHED") VacancyStatus status,
            @RequestParam(defaultValue = "CSV") TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var found = own(caller, status, null);
        response.setContentType(format.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var table = ExportedTable.in(format, response.getOutputStream())) {
            while (!found.isEmpty()) {
                table.write(found.stream()
                        .map(seen -> seen.vacancy().terms().form())
                        .toList());
                found = own(caller, status, found.getLast().vacancy().id().value());
            }
        }
    }

    private List<Seen> own(Caller caller, VacancyStatus status, @Nullable UUID before) {
        return Edge.unwrap(reading.ownedBy(caller.account(), status, before, READ_AT_ONCE));
    }
}
