package wangang.campaign.quota.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.quota.application.ReadingCompliance;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

@RestController
class ComplianceController {

    private final ReadingCompliance reading;

    ComplianceController(ReadingCompliance reading) {
        this.reading = reading;
    }

    /**
     * Computes whether the employers that take part keep the shares of openings reserved for graduates. It names
     * them: for officers of the whole district only.
     *
     * @param id the campaign's id
     */
    @GetMapping("/api/campaigns/{id}/compliance")
    @PreAuthorize("hasRole('OFFICER')")
    ComplianceView compliance(Caller caller, @PathVariable UUID id) {
        return ComplianceView.of(Edge.unwrap(reading.of(caller.subdistricts(), new CampaignId(id))));
    }
}
