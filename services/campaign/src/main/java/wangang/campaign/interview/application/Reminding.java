package wangang.campaign.interview.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;

/** In the evening of a day employers are reminded of results that are missing, and again on the next morning. */
@Service
@Transactional
public class Reminding {

    private static final int AT_ONCE = 1_000;

    private final Reminders reminders;
    private final InterviewSettings settings;
    private final CampaignTime time;

    Reminding(Reminders reminders, InterviewSettings settings, CampaignTime time) {
        this.reminders = reminders;
        this.settings = settings;
        this.time = time;
    }

    /** @return whether more may be left */
    public boolean remind() {
        var here = time.here();
        var now = here.toInstant();
        // The last days whose evening, and whose next morning, have come.
        boolean more = reminders.remind(here.minus(settings.evening()).toLocalDate(), now, AT_ONCE) == AT_ONCE;
        return reminders.remindAgain(here.minus(settings.morning()).toLocalDate(), now, AT_ONCE) == AT_ONCE || more;
    }
}
