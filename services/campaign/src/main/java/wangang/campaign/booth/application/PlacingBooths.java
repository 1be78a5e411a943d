package wangang.campaign.booth.application;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.booth.domain.BoothPlacing;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.application.MarketRefusals;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district give booths a room, or refuse them; one at a time per fair, so that no room is filled twice. */
@Service
@Transactional
public class PlacingBooths {

    private final Fairs fairs;
    private final Booths booths;
    private final Employers employers;
    private final List<BoothGuard> guards;
    private final CampaignTime time;

    PlacingBooths(Fairs fairs, Booths booths, Employers employers, List<BoothGuard> guards, CampaignTime time) {
        this.fairs = fairs;
        this.booths = booths;
        this.employers = employers;
        this.guards = guards;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Booth> place(Set<String> subdistricts, BoothId id, long expectedVersion, String room) {
        return locked(subdistricts, id, expectedVersion, (booth, fair) -> placed(booth, fair, room.strip()));
    }

    public Outcome<Booth> refuse(Set<String> subdistricts, BoothId id, long expectedVersion, @Nullable String reason) {
        return locked(
                subdistricts,
                id,
                expectedVersion,
                (booth, fair) -> booth.refuse(fair, PlainText.readable(reason), time.now()));
    }

    private Outcome<Booth> placed(Booth booth, Fair fair, String room) {
        if (!BoothGuard.allLetChange(guards, fair.id())) {
            return Outcome.refused(BoothAskingRefusals.STANDS);
        }
        var employer = employers.find(booth.employer()).orElse(null);
        if (employer == null) {
            return Outcome.refused(MarketRefusals.NOT_TOLD);
        }
        var showable = booths.showable(booth.employer(), fair.campaign());
        return booth.place(new BoothPlacing(fair, room, othersIn(fair, room, booth), employer, showable), time.now());
    }

    /** A room that the fair does not have is none to look for, whatever characters name it. */
    private long othersIn(Fair fair, String room, Booth booth) {
        return fair.terms().room(room).isEmpty() ? 0 : booths.countOthersIn(fair.id(), room, booth.id());
    }

    private Outcome<Booth> locked(
            Set<String> subdistricts,
            BoothId id,
            long expectedVersion,
            BiFunction<Booth, Fair, Outcome<Booth>> decision) {
        return WholeDistrict.only(subdistricts, () -> decided(id, expectedVersion, decision));
    }

    private Outcome<Booth> decided(BoothId id, long expectedVersion, BiFunction<Booth, Fair, Outcome<Booth>> decision) {
        var found = booths.find(id).orElse(null);
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
        return decision.apply(booth, fair).map(changed -> {
            booths.update(changed);
            if (booth.status() != BoothStatus.PLACED && changed.status() == BoothStatus.PLACED) {
                fair.withNewExhibitor(time.now()).ifPresent(fairs::update);
            }
            return changed;
        });
    }
}
