package wangang.campaign.handout.adapter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.handout.application.HandingOut;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.RejectedException;

@RestController
class SheetController {

    private static final HandoutFormat[] FORMATS = HandoutFormat.values();
    private static final HandoutFormat[] FOR_OFFICERS = {HandoutFormat.HTML, HandoutFormat.PDF, HandoutFormat.XLSX};

    private final HandingOut handing;
    private final HandoutFiles files;
    private final CampaignTime time;

    SheetController(HandingOut handing, HandoutFiles files, CampaignTime time) {
        this.handing = handing;
        this.files = files;
        this.time = time;
    }

    /**
     * Hands out the caller's own day at a fair: when, where and with whom each interview is, and why a wish was not met.
     *
     * @param id the fair's id
     * @param format html for a page, pdf for paper, ics for a calendar, xlsx for a spreadsheet
     */
    @GetMapping("/api/fairs/{id}/handouts/mine")
    @PreAuthorize("hasRole('JOBSEEKER')")
    void mine(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String format,
            HttpServletResponse response)
            throws IOException {
        var asked = HandoutFormat.of(format, FORMATS);
        var sheet = Edge.unwrap(handing.toPerson(caller.account(), new FairId(id)));
        var name = sheet.fair().name() + "-面试安排-" + PersonNumber.of(sheet.number());
        if (asked != HandoutFormat.ICS) {
            files.send(response, name, asked, documents().of(sheet));
        } else if (sheet.appointments().isEmpty()) {
            throw new RejectedException(HandoutLimits.NOTHING_PLANNED);
        } else {
            HandoutAnswer.send(response, name, asked, out -> new HandoutCalendar(time.now(), out).write(sheet));
        }
    }

    /**
     * Hands out a booth's day: for each of its interviewers who comes when, by number. For its employer and for officers
     * of the whole district, who get no calendar: it has what lets the two sides into an online room.
     *
     * @param id the booth's id
     * @param format html for a page, pdf for paper, ics for a calendar, xlsx for a spreadsheet
     */
    @GetMapping("/api/booths/{id}/handout")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    void ofBooth(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String format,
            HttpServletResponse response)
            throws IOException {
        boolean isOfficer = caller.hasRole(Caller.OFFICER);
        var asked = HandoutFormat.of(format, isOfficer ? FOR_OFFICERS : FORMATS);
        var booth = new BoothId(id);
        var sheet = Edge.unwrap(
                isOfficer
                        ? handing.toOfficer(caller.subdistricts(), booth)
                        : handing.toEmployer(caller.account(), booth));
        var name = sheet.fair().name() + "-面试安排-" + sheet.employer();
        if (asked != HandoutFormat.ICS) {
            files.send(response, name, asked, documents().of(sheet));
        } else if (sheet.meetings().isEmpty()) {
            throw new RejectedException(HandoutLimits.NOTHING_PLANNED);
        } else {
            HandoutAnswer.send(response, name, asked, out -> new HandoutCalendar(time.now(), out).write(sheet));
        }
    }

    private SheetDocuments documents() {
        return new SheetDocuments(new HandoutWords(time.here()));
    }
}
