package wangang.jobseeker.search.domain;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.file.domain.Purpose;

/** What an officer searches for people for; the person reads it in the access log. */
public enum SearchPurpose {
    /** The duty of employment service, on which officers read files; no consent is needed, no contact is shown. */
    EMPLOYMENT_SERVICE(AccessKind.LISTED_FOR_SERVICE, null),
    /** To call or write about campaigns and fairs: only who agreed to that. */
    CAMPAIGN_CONTACT(AccessKind.LISTED_FOR_CAMPAIGN, Purpose.CAMPAIGN_CONTACT);

    private final AccessKind access;
    private final @Nullable Purpose consent;

    SearchPurpose(AccessKind access, @Nullable Purpose consent) {
        this.access = access;
        this.consent = consent;
    }

    public AccessKind access() {
        return access;
    }

    /** What people must have agreed to; null where the duty suffices. */
    public @Nullable Purpose consent() {
        return consent;
    }
}
