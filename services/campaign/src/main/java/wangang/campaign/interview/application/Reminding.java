package wangang.campaign.interview.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;

/** In the evening of a day employers are reminded of results that are missing. */
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
        // The last day whose evening has come.
        var last = here.minus(settings.evening()).toLocalDate();
        return reminders.remind(last, here.toInstant(), AT_ONCE) == AT_ONCE;
    }
}
