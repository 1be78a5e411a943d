/** Handouts over HTTP: as a page, on paper, in a calendar, in a spreadsheet. */
@NullMarked
package wangang.campaign.handout.adapter.web;

import org.jspecify.annotations.NullMarked;
