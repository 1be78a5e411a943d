package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.booth.application.ReadingBooths;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.market.application.Employers;
import wangang.platform.kernel.Outcome;

/** Interviews as their two sides see them, once they are published. */
@Service
@Transactional(readOnly = true)
public class ReadingInterviews {

    private final SeenInterviews interviews;
    private final Notices notices;
    private final Reminders reminders;
    private final ReadingBooths reading;
    private final Booths booths;
    private final Employers employers;

    ReadingInterviews(
            SeenInterviews interviews,
            Notices notices,
            Reminders reminders,
            ReadingBooths reading,
            Booths booths,
            Employers employers) {
        this.interviews = interviews;
        this.notices = notices;
        this.reminders = reminders;
        this.reading = reading;
        this.booths = booths;
        this.employers = employers;
    }

    public List<SeenInterview> mine(String account, @Nullable Place after, int limit) {
        return interviews.ofAccount(account, after, limit);
    }

    public List<SeenUnmet> unmet(String account, @Nullable UnmetPlace after, int limit) {
        return interviews.unmetOfAccount(account, after, limit);
    }

    /** Of a registration that the caller may see. */
    public List<SeenUnmet> unmet(UUID registration) {
        return interviews.unmetOfRegistration(registration);
    }

    public List<SeenNotice> notices(String account, @Nullable UUID before, int limit) {
        return notices.ofAccount(account, before, limit);
    }

    public Outcome<List<SeenInterview>> ofBooth(String account, BoothId booth, @Nullable Place after, int limit) {
        return seesPeople(account, booth, () -> interviews.ofBooth(booth, after, limit));
    }

    public Outcome<List<SeenUnmet>> unmet(String account, BoothId booth, @Nullable UnmetPlace after, int limit) {
        return seesPeople(account, booth, () -> interviews.unmetOfBooth(booth, after, limit));
    }

    public Outcome<List<SeenNotice>> notices(String account, BoothId booth, @Nullable UUID before, int limit) {
        return own(account, booth, () -> notices.ofBooth(booth, before, limit));
    }

    public Outcome<List<SeenReminder>> reminders(String account, @Nullable LocalDate before, int limit) {
        return employers
                .ofAccount(account)
                .map(employer -> Outcome.done(reminders.ofEmployer(employer.id(), before, limit)))
                .orElseGet(() -> Outcome.refused(ResultRefusals.NO_EMPLOYER));
    }

    /** Not while it is suspended; what it was told of changes it may still read. */
    private <T> Outcome<T> seesPeople(String account, BoothId id, Supplier<T> then) {
        return reading.withItsPeople(id, account).map(_ -> then.get());
    }

    /** For its employer; for everybody else it does not exist. */
    private <T> Outcome<T> own(String account, BoothId id, Supplier<T> then) {
        return booths.find(id)
                .filter(booth -> employers
                        .ofAccount(account)
                        .filter(employer -> employer.id().equals(booth.employer()))
                        .isPresent())
                .map(_ -> Outcome.done(then.get()))
                .orElseGet(() -> Outcome.refused(ResultRefusals.BOOTH_UNKNOWN));
    }
}
