package wangang.campaign.attendance.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.Ranking;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.booth.application.BoothGuard;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.booth.application.ReadingBooths;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/** Employers see who wishes for their booth, until the fair is over, and say whom they would interview. */
@Service
@Transactional
public class RankingApplicants {

    private final ReadingBooths reading;
    private final Booths booths;
    private final Fairs fairs;
    private final Employers employers;
    private final Applicants applicants;
    private final List<BoothGuard> guards;
    private final CampaignTime time;

    RankingApplicants(
            ReadingBooths reading,
            Booths booths,
            Fairs fairs,
            Employers employers,
            Applicants applicants,
            List<BoothGuard> guards,
            CampaignTime time) {
        this.reading = reading;
        this.booths = booths;
        this.fairs = fairs;
        this.employers = employers;
        this.applicants = applicants;
        this.guards = guards;
        this.time = time;
    }

    public Outcome<List<Applicant>> list(String account, BoothId id, @Nullable UUID after, int limit) {
        return shown(account, id).map(_ -> applicants.ofBooth(id, after, limit));
    }

    public Outcome<Ranking> ranking(String account, BoothId id) {
        return own(account, id).map(_ -> applicants.ranking(id));
    }

    public Outcome<SuggestedRanking> suggest(String account, BoothId id) {
        return shown(account, id).map(booth -> SuggestedRanking.of(applicants.scored(booth, Ranking.MOST)));
    }

    public Outcome<Ranking> rank(String account, BoothId id, long expectedVersion, List<List<RegistrationId>> groups) {
        return own(account, id).flatMap(found -> {
            var fair = fairs.lock(found.fair()).orElseThrow();
            var booth = booths.find(id).orElseThrow();
            var ranking = applicants.ranking(id);
            if (!mayLook(booth)) {
                return Outcome.refused(AttendanceRefusals.LIST_CLOSED);
            }
            if (ranking.version() != expectedVersion) {
                return Outcome.refused(AttendanceRefusals.RANKING_STALE);
            }
            if (!BoothGuard.allLetChange(guards, fair.id())) {
                return Outcome.refused(AttendanceRefusals.TIMETABLE_PUBLISHED);
            }
            var named = groups.stream().flatMap(List::stream).toList();
            return ranking.replace(booth, fair, groups, applicants.among(id, named))
                    .map(this::written);
        });
    }

    private Ranking written(Ranking changed) {
        applicants.update(changed, time.now());
        return changed;
    }

    private Outcome<Booth> own(String account, BoothId id) {
        return reading.byId(id, false, account);
    }

    /** Who was suspended since sees nobody; nor does who has no booth any more. */
    private boolean mayLook(Booth booth) {
        return booth.isInForce()
                && employers
                        .find(booth.employer())
                        .filter(KnownEmployer::isVerified)
                        .isPresent();
    }

    /** Who stands there no more, or stood, has nobody to interview. */
    private Outcome<Booth> shown(String account, BoothId id) {
        return own(account, id)
                .flatMap(booth -> mayLook(booth)
                                && !fairs.find(booth.fair())
                                        .orElseThrow()
                                        .status()
                                        .isOver()
                        ? Outcome.done(booth)
                        : Outcome.refused(AttendanceRefusals.LIST_CLOSED));
    }
}
