package wangang.demodata.http;

/** What an account may be. */
public enum Role {
    EMPLOYER,
    JOBSEEKER,
    OFFICER
}
