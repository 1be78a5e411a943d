package wangang.campaign.attendance.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.CheckInCode;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district let people in who show their code. */
@Service
@Transactional
public class Arriving {

    private final Registrations registrations;
    private final Fairs fairs;
    private final CampaignTime time;

    Arriving(Registrations registrations, Fairs fairs, CampaignTime time) {
        this.registrations = registrations;
        this.fairs = fairs;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Registration> arrive(Set<String> subdistricts, FairId id, String typed) {
        return WholeDistrict.only(subdistricts, () -> {
            var fair = fairs.lock(id).orElse(null);
            return fair == null
                    ? Outcome.refused(AttendanceRefusals.FAIR_UNKNOWN)
                    : arrived(fair, CheckInCode.typed(typed));
        });
    }

    private Outcome<Registration> arrived(Fair fair, CheckInCode code) {
        var known = code.isWhole() ? registrations.withCode(fair.id(), code).orElse(null) : null;
        return known == null
                ? Outcome.refused(AttendanceRefusals.CODE_UNKNOWN)
                : known.arrive(fair, time.now()).map(arrived -> {
                    if (!arrived.equals(known)) {
                        registrations.update(arrived);
                    }
                    return arrived;
                });
    }
}
