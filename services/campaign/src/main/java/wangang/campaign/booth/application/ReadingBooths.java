package wangang.campaign.booth.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.application.ReadingFairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.platform.kernel.Outcome;

/** Booths as officers, their employers and visitors of the fair see them. */
@Service
@Transactional(readOnly = true)
public class ReadingBooths {

    private final ReadingFairs fairs;
    private final Booths booths;
    private final Employers employers;

    ReadingBooths(ReadingFairs fairs, Booths booths, Employers employers) {
        this.fairs = fairs;
        this.booths = booths;
        this.employers = employers;
    }

    /** Visitors see booths that have a room, of a fair that is or was held; officers all. */
    public Outcome<List<SeenBooth>> ofFair(FairId fair, boolean officer, @Nullable UUID after, int limit) {
        return fairs.byId(fair, officer)
                .map(known -> officer || known.status() != FairStatus.CANCELLED
                        ? booths.ofFair(known.id(), !officer, after, limit)
                        : List.of());
    }

    /** For officers and its employer; for everybody else it does not exist. */
    public Outcome<Booth> byId(BoothId id, boolean officer, String account) {
        return booths.find(id)
                .filter(booth -> officer
                        || employers
                                .ofAccount(account)
                                .filter(employer -> employer.id().equals(booth.employer()))
                                .isPresent())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(BoothAskingRefusals.UNKNOWN));
    }

    /** For its employer, who looks at people there only while it is verified. */
    public Outcome<Booth> withItsPeople(BoothId id, String account) {
        return byId(id, false, account)
                .flatMap(booth -> employers
                        .find(booth.employer())
                        .filter(KnownEmployer::isVerified)
                        .map(_ -> Outcome.done(booth))
                        .orElseGet(() -> Outcome.refused(BoothAskingRefusals.NOT_VERIFIED)));
    }

    public Outcome<List<SeenBooth>> ofAccount(String account, @Nullable UUID after, int limit) {
        return employers
                .ofAccount(account)
                .map(employer -> Outcome.done(booths.ofEmployer(employer.id(), after, limit)))
                .orElseGet(() -> Outcome.refused(BoothAskingRefusals.NO_EMPLOYER));
    }
}
