package wangang.campaign.handout.adapter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.handout.application.HandingOut;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class VenueController {

    private final HandingOut handing;
    private final HandoutFiles files;
    private final CampaignTime time;

    VenueController(HandingOut handing, HandoutFiles files, CampaignTime time) {
        this.handing = handing;
        this.files = files;
        this.time = time;
    }

    /**
     * Hands out who is expected at a fair's door, by number, with the first interview and whether the person has come.
     * For officers of the whole district.
     *
     * @param id the fair's id
     * @param format html for a page, pdf for paper (up to 20,000 people), xlsx for a spreadsheet
     */
    @GetMapping("/api/fairs/{id}/door-list")
    void doorList(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String format,
            HttpServletResponse response)
            throws IOException {
        var asked = HandoutFormat.of(format, HandoutFormat.HTML, HandoutFormat.PDF, HandoutFormat.XLSX);
        var list = Edge.unwrap(handing.doorList(caller.subdistricts(), new FairId(id)));
        if (asked == HandoutFormat.PDF && list.people() > HandoutPdf.MOST_ROWS) {
            throw new RejectedException(HandoutLimits.TOO_LONG);
        }
        files.send(response, list.fair().name() + "-入场名单", asked, documents().of(list));
    }

    /**
     * Hands out the signs of a fair's rooms on site: which employers are in each, and when. For officers of the whole
     * district.
     *
     * @param id the fair's id
     * @param format html for a page, pdf for paper, a sheet for each room
     */
    @GetMapping("/api/fairs/{id}/room-signs")
    void roomSigns(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String format,
            HttpServletResponse response)
            throws IOException {
        var asked = HandoutFormat.of(format, HandoutFormat.HTML, HandoutFormat.PDF);
        var signs = Edge.unwrap(handing.roomSigns(caller.subdistricts(), new FairId(id)));
        files.send(response, signs.fair().name() + "-展区门牌", asked, documents().of(signs));
    }

    private VenueDocuments documents() {
        return new VenueDocuments(new HandoutWords(time.here()));
    }
}
