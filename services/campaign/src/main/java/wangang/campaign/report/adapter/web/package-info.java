/** The report as HTML and as a spreadsheet. */
@NullMarked
package wangang.campaign.report.adapter.web;

import org.jspecify.annotations.NullMarked;
