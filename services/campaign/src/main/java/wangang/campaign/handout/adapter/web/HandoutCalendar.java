package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.handout.domain.Appointment;
import wangang.campaign.handout.domain.BoothMeeting;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.Meeting;
import wangang.campaign.handout.domain.PersonSheet;

/** Interviews as a calendar (RFC 5545). An event keeps its UID, so that taking it in again moves or cancels it. */
final class HandoutCalendar {

    private final Instant now;
    private final CalendarLines lines;

    HandoutCalendar(Instant now, OutputStream out) {
        this.now = now;
        lines = new CalendarLines(out);
    }

    /** @param sheet has an appointment: a calendar without any is not valid */
    void write(PersonSheet sheet) throws IOException {
        begin(sheet.fair());
        for (var appointment : sheet.appointments()) {
            event(
                    sheet.fair(),
                    appointment.meeting(),
                    "面试：" + appointment.meeting().employer(),
                    said(appointment));
        }
        lines.plain("END", "VCALENDAR");
    }

    /** @param sheet has a meeting: a calendar without any is not valid */
    void write(BoothSheet sheet) throws IOException {
        begin(sheet.fair());
        for (var one : sheet.meetings()) {
            event(sheet.fair(), one.meeting(), "面试：" + PersonNumber.of(one.person()), said(one));
        }
        lines.plain("END", "VCALENDAR");
    }

    private void begin(FairHeading fair) throws IOException {
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Wangang//Fairs//ZH");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", fair.name());
    }

    private void event(FairHeading fair, Meeting meeting, String summary, String description) throws IOException {
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", meeting.id().toString());
        lines.time("DTSTAMP", now);
        lines.plain("SEQUENCE", Long.toString(meeting.revision()));
        lines.time("DTSTART", meeting.begins());
        lines.time("DTEND", meeting.ends());
        lines.plain("STATUS", meeting.isCancelled() ? "CANCELLED" : "CONFIRMED");
        lines.plain("CLASS", "PRIVATE");
        lines.text("SUMMARY", summary);
        lines.text("LOCATION", location(fair, meeting));
        lines.text("DESCRIPTION", fair.name() + "\n" + description);
        lines.plain("END", "VEVENT");
    }

    private static String location(FairHeading fair, Meeting meeting) {
        var place = meeting.place();
        if (place.link() != null) {
            return place.link();
        }
        if (place.online()) {
            return "线上 " + place.room();
        }
        return Stream.of(fair.venue(), place.room() == null ? null : place.room() + " 展区", meeting.interviewer())
                .filter(part -> part != null)
                .collect(Collectors.joining("，"));
    }

    private static String said(Appointment appointment) {
        return "岗位：" + String.join("；", appointment.vacancies());
    }

    private static String said(BoothMeeting one) {
        return one.meeting().interviewer();
    }
}
