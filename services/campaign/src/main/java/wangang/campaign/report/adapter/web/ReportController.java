package wangang.campaign.report.adapter.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.report.application.Report;
import wangang.campaign.report.application.Reporting;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.RejectedException;

@RestController
class ReportController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reporting reporting;
    private final ReportPage page;
    private final ReportWorkbook workbook;

    ReportController(Reporting reporting, ReportPage page, ReportWorkbook workbook) {
        this.reporting = reporting;
        this.page = page;
        this.workbook = workbook;
    }

    /**
     * Hands out a campaign's report: targets, funnel, subdistricts, trades, days, reserved shares, and openings that
     * stayed empty with reasons. It names employers: for officers of the whole district only. It is of the moment it is asked for, also after the closing.
     *
     * @param id the campaign's id
     * @param format html for a page, xlsx for a spreadsheet
     * @return the report in the format asked for
     */
    @GetMapping("/api/campaigns/{id}/report")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<byte[]> report(
            Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "html") String format) {
        if (!format.equals("html") && !format.equals("xlsx")) {
            throw new RejectedException(
                    Rejection.invalid("request/invalid-parameter", "format", "参数 format 只能是 html（网页）或 xlsx（电子表格）。"));
        }
        var report = Edge.unwrap(reporting.of(caller.subdistricts(), new CampaignId(id)));
        return format.equals("html")
                ? file(
                        report,
                        HTML,
                        ContentDisposition.inline(),
                        page.of(report).getBytes(StandardCharsets.UTF_8))
                : file(report, XLSX, ContentDisposition.attachment(), workbook.of(report));
    }

    private static ResponseEntity<byte[]> file(
            Report report, MediaType type, ContentDisposition.Builder disposition, byte[] content) {
        var extension = type.equals(HTML) ? ".html" : ".xlsx";
        var name = report.progress().campaign().slug() + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(content);
    }
}
