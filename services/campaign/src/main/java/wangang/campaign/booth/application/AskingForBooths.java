package wangang.campaign.booth.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothCase;
import wangang.campaign.booth.domain.BoothForm;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/** Employers ask for a booth and give it back. */
@Service
@Transactional
public class AskingForBooths {

    private final Fairs fairs;
    private final Booths booths;
    private final Employers employers;
    private final List<BoothGuard> guards;
    private final CampaignTime time;

    AskingForBooths(Fairs fairs, Booths booths, Employers employers, List<BoothGuard> guards, CampaignTime time) {
        this.fairs = fairs;
        this.booths = booths;
        this.employers = employers;
        this.guards = guards;
        this.time = time;
    }

    public Outcome<Booth> ask(String account, FairId id, BoothForm form) {
        var fair = fairs.lock(id).filter(Fair::isAnnounced).orElse(null);
        if (fair == null) {
            return Outcome.refused(BoothAskingRefusals.FAIR_UNKNOWN);
        }
        var employer = employers.ofAccount(account).orElse(null);
        return employer == null ? Outcome.refused(BoothAskingRefusals.NO_EMPLOYER) : asked(fair, employer, form);
    }

    public Outcome<Booth> withdraw(String account, BoothId id, long expectedVersion) {
        var employer = employers.ofAccount(account).orElse(null);
        var found = booths.find(id)
                .filter(booth -> employer != null && booth.employer().equals(employer.id()))
                .orElse(null);
        if (found == null) {
            return Outcome.refused(BoothAskingRefusals.UNKNOWN);
        }
        var fair = fairs.lock(found.fair()).orElseThrow();
        var booth = booths.find(id).orElseThrow();
        if (booth.version() != expectedVersion) {
            return Outcome.refused(BoothAskingRefusals.STALE);
        }
        if (booth.status() == BoothStatus.PLACED && !BoothGuard.allLetChange(guards, fair.id())) {
            return Outcome.refused(BoothAskingRefusals.STANDS);
        }
        return booth.withdraw(fair, time.now()).map(withdrawn -> {
            booths.update(withdrawn);
            return withdrawn;
        });
    }

    private Outcome<Booth> asked(Fair fair, KnownEmployer employer, BoothForm form) {
        var now = time.now();
        var showable = booths.showable(employer.id(), fair.campaign());
        return Booth.ask(BoothId.next(now), new BoothCase(form, fair, employer, showable), now)
                .flatMap(booth ->
                        booths.add(booth) ? Outcome.done(booth) : Outcome.refused(BoothAskingRefusals.ALREADY_ASKED));
    }
}
