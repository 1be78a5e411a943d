package wangang.campaign.report.adapter.web;

import java.util.List;

/** One table of the report: cells are texts or numbers. */
record ReportTable(String title, List<String> headings, List<List<Object>> rows) {

    /** Numbers stand below each other. */
    public boolean isNumber(Object cell) {
        return cell instanceof Number;
    }
}
