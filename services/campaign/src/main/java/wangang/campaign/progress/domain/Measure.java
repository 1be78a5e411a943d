package wangang.campaign.progress.domain;

/** What is counted, from the first step of a campaign's funnel to its last. */
public enum Measure {
    /** Employers with at least one vacancy that takes part. */
    EMPLOYERS,
    VACANCIES,
    /** People wanted by the vacancies that take part. */
    OPENINGS,
    /** People to whom at least one of the vacancies was recommended while it took part. */
    REACHED,
    /** Applications submitted while the vacancy took part. */
    APPLICATIONS,
    /** Of these, those that came as far as an interview. */
    INTERVIEWS,
    OFFERS,
    HIRES
}
