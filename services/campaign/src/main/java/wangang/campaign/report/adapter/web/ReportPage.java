package wangang.campaign.report.adapter.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import wangang.campaign.report.application.Report;

/** The report as one HTML page that needs nothing else: to read, to print, to send. */
@Component
class ReportPage {

    private final ITemplateEngine templates;
    private final ReportTables tables;
    private final ReportHeading heading;

    ReportPage(ITemplateEngine templates, ReportTables tables, ReportHeading heading) {
        this.templates = templates;
        this.tables = tables;
        this.heading = heading;
    }

    String of(Report report) {
        var values = Map.<String, Object>of(
                "title", heading.title(report.progress()),
                "subtitle", heading.subtitle(report.progress()),
                "tables", tables.of(report));
        return templates.process("report", new Context(Locale.CHINA, values));
    }
}
