package wangang.jobseeker.reading.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.access.domain.Access;

/**
 * One reading of one's data; officers are not named.
 *
 * @param at when
 * @param by who read it
 * @param employerName which employer
 * @param action what was read
 * @param purpose what for
 */
record AccessAnswer(Instant at, By by, @Nullable String employerName, String action, String purpose) {

    enum By {
        SELF,
        EMPLOYER,
        OFFICER,
        OTHER
    }

    static AccessAnswer of(Access access, String ownAccount, @Nullable String employerName) {
        var by = by(access, ownAccount);
        return new AccessAnswer(
                access.at(), by, by == By.EMPLOYER ? employerName : null, access.action(), access.purpose());
    }

    private static By by(Access access, String ownAccount) {
        if (access.account().equals(ownAccount)) {
            return By.SELF;
        }
        if (access.action().endsWith("-by-employer")) {
            return By.EMPLOYER;
        }
        return access.roles().contains("OFFICER") ? By.OFFICER : By.OTHER;
    }
}
