package wangang.campaign.report.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import wangang.campaign.report.application.Report;

/** The report as one HTML page that needs nothing else: to read, to print, to send. */
@Component
class ReportPage {

    private static final String STYLE = """
            body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #bbb; padding: .3rem .6rem; text-align: left; white-space: nowrap; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; }
            th { background: #f2f4f7; }
            @media print { .wide { overflow: visible; } td, th { white-space: normal; } }""";

    private final ReportTables tables;
    private final ReportHeading heading;

    ReportPage(ReportTables tables, ReportHeading heading) {
        this.tables = tables;
        this.heading = heading;
    }

    String of(Report report) {
        var body = new StringBuilder();
        tables.of(report).forEach(table -> append(body, table));
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s
                </style>
                </head>
                <body>
                <h1>%1$s</h1>
                <p>%3$s</p>
                %4$s
                </body>
                </html>
                """.formatted(
                escaped(heading.title(report.progress())), STYLE, escaped(heading.subtitle(report.progress())), body);
    }

    private static void append(StringBuilder page, ReportTable table) {
        page.append("<h2>").append(escaped(table.title())).append("</h2>\n");
        if (table.rows().isEmpty()) {
            page.append("<p>没有。</p>\n");
            return;
        }
        page.append("<div class=\"wide\"><table>\n<thead><tr>");
        table.headings()
                .forEach(cell ->
                        page.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> append(page, row));
        page.append("</tbody>\n</table></div>\n");
    }

    private static void append(StringBuilder page, List<Object> row) {
        page.append("<tr>");
        for (var cell : row) {
            page.append(cell instanceof Number ? "<td class=\"number\">" : "<td>")
                    .append(escaped(cell.toString()))
                    .append("</td>");
        }
        page.append("</tr>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
