package wangang.identity.accounts;

/** What an account may be; the names stand in tokens. */
public enum Role {
    JOBSEEKER,
    EMPLOYER,
    OFFICER,
    SERVICE;

    /** Whether people may register themselves in it. */
    boolean openToAll() {
        return this == JOBSEEKER || this == EMPLOYER;
    }
}
