package wangang.campaign.progress.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.application.WatchingProgress;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.web.Edge;

@RestController
class ProgressController {

    private final WatchingProgress reading;
    private final ReferenceTables tables;

    ProgressController(WatchingProgress reading, ReferenceTables tables) {
        this.reading = reading;
        this.tables = tables;
    }

    /**
     * Counts what a campaign has achieved up to now, against its targets; figures may be a second old.
     *
     * @param id the campaign's id
     */
    @GetMapping("/api/campaigns/{id}/progress")
    @PreAuthorize("hasRole('OFFICER')")
    ProgressView progress(@PathVariable UUID id) {
        return ProgressView.of(Edge.unwrap(reading.of(new CampaignId(id))), tables);
    }
}
